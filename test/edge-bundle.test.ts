import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles an entry for the browser, where nothing of Node can be found, and lists what went in. */
async function bundle(entry: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['@caprock/source'],
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
}

test.each([
  ['core', /^packages\/core\/src\//],
  ['ai-sdk', /^packages\/(?:core|ai-sdk)\/src\//],
])(
  '%s is bundled for the browser and the edge, of nothing but our own files',
  async (name, own) => {
    const inputs = await bundle(`packages/${name}/src/index.ts`);
    expect(inputs.filter((input) => !own.test(input))).toEqual([]);
  },
);

test('the Node entry of ai-sdk is not: this test would see it', async () => {
  await expect(bundle('packages/ai-sdk/src/node/index.ts')).rejects.toThrow('node:fs');
});
