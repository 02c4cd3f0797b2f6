import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Thousands of bytes, minified and compressed, of a bundle that uses these names of core. */
async function size(names: string, { catalogue = false } = {}): Promise<number> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { ${names} } from './packages/core/src/index.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    conditions: ['@caprock/source'],
    plugins: catalogue ? [] : [withoutCatalogue],
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1_000;
}

const withoutCatalogue = {
  name: 'without-catalogue',
  setup({
    onLoad,
  }: Parameters<NonNullable<Parameters<typeof build>[0]['plugins']>[0]['setup']>[0]) {
    onLoad({ filter: /\.json$/ }, () => ({ contents: '{}', loader: 'json' }));
  },
};

// What is not used is not bundled: each noun may be had alone. The limits stand in the README.
test.each([
  ['resolveModel', 8],
  ['draftFromChat, converseBody', 5],
  ['execute, openStream, guardStream, watchCall, policyFor', 5],
  ['classifyError', 29],
  ['repairRequest', 30],
])('%s without the catalogue is less than %i kB', async (names, limit) => {
  const measured = await size(names);
  expect(measured).toBeLessThan(limit);
  expect(measured).toBeGreaterThan(1);
});

test('the catalogue is less than 5 kB', async () => {
  const added = (await size('resolveModel', { catalogue: true })) - (await size('resolveModel'));
  expect(added).toBeLessThan(5);
  expect(added).toBeGreaterThan(1);
});
