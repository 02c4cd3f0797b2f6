import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv, promisify } from 'node:util';
import { useEmulator } from '@caprock/emulator/vitest';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCaprock } from '../testing/run-caprock.ts';

const emulator = useEmulator();
const root = fileURLToPath(new URL('../../../../', import.meta.url));
let project = '';

describe('what is written', () => {
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'caprock-init-'));
  });
  afterEach(() => rmSync(project, { recursive: true }));
  const init = (...args: readonly string[]) => runCaprock(['init', '--project', project, ...args]);
  const read = (name: string) => readFileSync(join(project, name), 'utf8');

  test.each([
    [{ dependencies: { ai: '^7' } }, '@caprock/ai-sdk/node'],
    [{ devDependencies: { '@langchain/core': '^1' } }, '@caprock/langchain'],
    [{}, '@caprock/aws-sdk'],
  ])('for a project with %j: a program with %s', async (manifest, imported) => {
    writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
    expect(await init()).toMatchObject({ exitCode: 0 });
    expect(read('caprock-start.mjs')).toContain(`from '${imported}'`);
  });

  test('none: the example alone, without a secret', async () => {
    await init('--framework', 'none');
    expect(readdirSync(project)).toEqual(['.env.example']);
    expect(parseEnv(read('.env.example'))).toEqual({
      AWS_REGION: 'us-east-1',
      BEDROCK_MODEL: 'claude-sonnet-4-6',
    });
  });

  test.each(['en', 'ko'])('the page and the example, in %s', async (lang) => {
    const { stdout } = await init('--framework', 'aws-sdk', '--lang', lang);
    expect(stdout.replaceAll(project, '.')).toMatchSnapshot();
    expect(read('.env.example')).toMatchSnapshot();
  });

  test('what is there is never overwritten', async () => {
    writeFileSync(join(project, '.env.example'), 'MINE=1\n');
    writeFileSync(join(project, 'caprock-start.mjs'), '// mine\n');
    const { stdout, exitCode } = await init('--framework', 'langchain');
    expect([exitCode, read('.env.example'), read('caprock-start.mjs')]).toEqual([
      0,
      'MINE=1\n',
      '// mine\n',
    ]);
    expect(stdout.match(/stays as it is/g)).toHaveLength(2);
  });

  test('wrong usage', async () => {
    expect(await init('--framework', 'rails')).toMatchObject({ exitCode: 2 });
    const nowhere = ['init', '--project', join(project, 'nowhere')];
    expect(await runCaprock(nowhere)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('ENOENT'),
    });
  });
});

describe('each program runs', { timeout: 60_000 }, () => {
  const folder = join(root, '.test-results', 'init');
  beforeEach(() => mkdirSync(folder, { recursive: true }));

  /** Sends what is meant for Bedrock to the emulator: the AI SDK takes no endpoint from the environment. */
  const redirect = `data:text/javascript,${encodeURIComponent(`
    const real = globalThis.fetch;
    globalThis.fetch = (input, init) =>
      real(String(input).replace(/^https:..bedrock-runtime.[a-z0-9-]+.amazonaws.com/, process.env.AWS_ENDPOINT_URL_BEDROCK_RUNTIME), init);`)}`;

  async function run(framework: string, environment: Record<string, string> = {}) {
    project = join(folder, framework);
    rmSync(project, { recursive: true, force: true });
    mkdirSync(project);
    await runCaprock(['init', '--project', project, '--framework', framework]);
    const args = ['--conditions', '@caprock/source', '--import', redirect, 'caprock-start.mjs'];
    const env = {
      PATH: process.env.PATH,
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: emulator.url,
      ...environment,
    };
    return await promisify(execFile)(process.execPath, args, { cwd: project, env }).catch(
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
  }

  test.each(['langchain', 'ai-sdk', 'aws-sdk'])('%s', async (framework) => {
    emulator.script({ text: 'A hard layer over softer rock.' });
    expect(await run(framework)).toMatchObject({
      stdout: 'A hard layer over softer rock.\n',
      stderr: '',
    });
    expect(emulator.requests).toMatchObject([
      { operation: 'ConverseStream', model: 'us.anthropic.claude-sonnet-4-6' },
    ]);
  });

  test.each(['langchain', 'ai-sdk', 'aws-sdk'])('%s, and says what to do', async (framework) => {
    const { stderr, ...ran } = await run(framework, { BEDROCK_MODEL: 'claude-sonnet-99' });
    expect(ran).toMatchObject({ code: 1 });
    expect(stderr).toContain('caprock resolve "claude-sonnet-99"');
    expect(stderr).not.toContain('    at ');
  });
});
