import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useEmulator } from '@caprock/emulator/vitest';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { runCaprock } from '../testing/run-caprock.ts';

const emulator = useEmulator();

beforeEach(() => {
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAIOSFODNN7EXAMPLE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY');
  vi.stubEnv('AWS_SESSION_TOKEN', undefined);
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent');
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nonexistent');
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
});

const call = (...args: readonly string[]) => runCaprock(['test', ...args]);
/** Times differ from run to run. */
const steady = (text: string) => text.replace(/\d+\.\d\d s/g, 'N s');
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const OBEYED = /[\u0000-\u0008\u001b\u009b\u202e]/;

describe('an answer', () => {
  test.each(['en', 'ko'])('with who gave it and what was done, in %s', async (lang) => {
    emulator.script({ text: 'Basalt is a rock.' });
    const args = ['What is basalt?', '--model', 'claude-sonnet-4', '--lang', lang];
    const { stdout, exitCode } = await call(...args);
    expect(exitCode).toBe(0);
    expect(steady(stdout)).toMatchSnapshot();
    expect(emulator.requests).toMatchObject([
      { operation: 'ConverseStream', model: 'us.anthropic.claude-sonnet-4-6', status: 200 },
    ]);
  });

  test('to nothing but a system prompt, which is repaired', async () => {
    const { stdout } = await call(
      '--system',
      'You are a geologist.',
      '--model',
      'claude-sonnet-4-6',
    );
    expect(stdout).toContain('(start-with-user-turn)');
    expect(emulator.requests[0]?.body.messages).toHaveLength(1);
  });

  test('of a fallback, with what was tried before', async () => {
    emulator.setWorld((world) => ({
      ...world,
      identities: world.identities.map((identity) => ({
        ...identity,
        denials: [{ action: '*', resource: '*opus*', by: 'missing' as const }],
      })),
    }));
    const args = ['hi', '--model', 'claude-opus-5-5', '--fallbacks', 'claude-haiku-4-5'];
    const { stdout, exitCode } = await call(...args);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/✓ model: us\.anthropic\.claude-haiku-4-5/);
    expect(stdout).toContain('tried: us.anthropic.claude-opus-5-5 us-east-1 (iam-denied-identity)');
  });

  test('as one JSON object', async () => {
    emulator.script({ text: 'Basalt.' });
    const { stdout } = await call('What?', '--model', 'claude-sonnet-4-6', '--json');
    expect(JSON.parse(stdout)).toEqual({
      success: true,
      content: 'Basalt.',
      model: 'us.anthropic.claude-sonnet-4-6',
      region: 'us-east-1',
      stopReason: 'end_turn',
      usage: expect.objectContaining({ inputTokens: expect.any(Number) }),
      repairs: [],
      attempts: [{ model: 'us.anthropic.claude-sonnet-4-6', region: 'us-east-1' }],
      firstTextMs: expect.any(Number),
      totalMs: expect.any(Number),
    });
  });

  test('is shown in the pieces in which it arrives', async () => {
    const pieces: string[] = [];
    const { tryCall } = await import('../trial/try-call.ts');
    const text = 'A long answer, which the emulator sends in more than one piece. '.repeat(4);
    emulator.script({ text });
    await tryCall({ message: 'hi', options: {}, onText: (piece) => pieces.push(piece) });
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('')).toBe(text);
  });
});

describe('no answer', () => {
  test.each(['en', 'ko'])('says why, and what to do, in %s', async (lang) => {
    emulator.setWorld((world) => ({
      ...world,
      account: { ...world.account, useCaseForm: 'missing' },
    }));
    const args = ['hi', '--model', 'claude-sonnet-4-6', '--fallbacks', '', '--lang', lang];
    const { stdout, exitCode } = await call(...args);
    expect(exitCode).toBe(1);
    expect(stdout).toMatchSnapshot();
  });

  test('as one JSON object', async () => {
    const { stdout, exitCode } = await call('hi', '--model', 'claude-sonnet-99', '--json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      success: false,
      kind: 'invalid-model-id',
      steps: expect.any(Array),
      attempts: [],
    });
  });

  test('of a stream that breaks off: what had arrived, and why', async () => {
    emulator.fault({ type: 'cut', afterDeltas: 1 });
    const { stdout, exitCode } = await call('hi', '--model', 'claude-sonnet-4-6', '--lang', 'ko');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('응답이 도중에 끊겼습니다');
  });

  test('where nothing can be reached, it could not be checked', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', 'http://127.0.0.1:9');
    // A region of its own: clients are kept by region.
    const { stdout, exitCode } = await call('hi', '--region', 'us-west-2', '--fallbacks', '');
    expect([exitCode, stdout]).toEqual([3, expect.stringContaining('(endpoint-unreachable)')]);
  });
});

test('what a server planted, and what only we know, never reaches the terminal', async () => {
  emulator.script({ text: 'fine\u001b[2J\u202e\u009b31m' });
  const answered = await call('hi', '--model', 'claude-sonnet-4-6');
  expect(answered.stdout).toContain('fine');
  emulator.fault({
    type: 'error',
    status: 400,
    exception: 'ValidationException',
    message:
      '\u001b]0;owned\u0007 wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY for AKIAIOSFODNN7EXAMPLE \u202e',
  });
  for (const flags of [[], ['--json']]) {
    const refused = await call('hi', '--model', 'claude-sonnet-4-6', '--fallbacks', '', ...flags);
    for (const { stdout, stderr } of [answered, refused]) {
      expect(stdout + stderr).not.toMatch(OBEYED);
      expect(stdout + stderr).not.toContain('bPxRfiCY');
    }
  }
});

test('variables of a file, where they are not set otherwise', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'caprock-env-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, '.env');
  writeFileSync(
    file,
    'AWS_REGION=eu-west-1\nAWS_ACCESS_KEY_ID=local\nAWS_SECRET_ACCESS_KEY=local\n',
  );
  vi.stubEnv('AWS_REGION', undefined);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAIOSFODNN7EXAMPLE');
  const { exitCode, stdout } = await call('hi', '--model', 'claude-sonnet-4-6', '--env-file', file);
  rmSync(file);
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('region: eu-west-1')]);
  expect([process.env.AWS_REGION, process.env.AWS_ACCESS_KEY_ID]).toEqual([
    undefined,
    'AKIAIOSFODNN7EXAMPLE',
  ]);
  expect(await call('hi', '--env-file', file)).toMatchObject({ exitCode: 2 });
});

test('wrong usage', async () => {
  expect(await call('hi', '--max-tokens', 'many')).toMatchObject({ exitCode: 2 });
});
