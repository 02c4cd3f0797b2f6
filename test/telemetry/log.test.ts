import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { useEmulator } from '@caprock/emulator/vitest';
import { beforeEach, describe, expect, test } from 'vitest';
import { CREDENTIALS, callers, type TestCall } from '../callers/index.ts';

const run = promisify(execFile);
const emulator = useEmulator();
const script = fileURLToPath(new URL('call-each.ts', import.meta.url));

const SECRET = 'of-nobody-elses-business';
const once = { retry: { attemptsPerTarget: 1 }, retired: 'error' } as const;

/** One of each way in which a call can come out. */
const calls: readonly Omit<TestCall, 'url'>[] = [
  { stream: false, prompt: `Say ${SECRET}.` },
  { stream: true, prompt: `Say ${SECRET}.` },
  { stream: true, model: 'claude-sonnet-4-5', options: once },
  { stream: false, prompt: ' ', options: { repair: { strict: true } } },
  { stream: false, region: 'ap-northeast-2' },
  { stream: false, model: 'claude-opus-4-0' },
  { stream: true, model: 'claude-opus-4-0' },
];
/** For those whose retries are Caprock's. */
const fallbacks = ['claude-haiku-4-5'];
const withFallback: readonly Omit<TestCall, 'url'>[] = [
  { stream: false, model: 'claude-sonnet-4-5', options: { ...once, fallbacks } },
  { stream: true, model: 'claude-sonnet-4-5', options: { ...once, fallbacks, cooldowns: false } },
];

beforeEach(() =>
  emulator.fault({
    type: 'error',
    model: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
    status: 404,
    exception: 'ResourceNotFoundException',
    message: 'This model version has reached the end of its life.',
  }),
);

/** Calls in a process of its own: warnings and the log belong to a process. */
async function errorOutput(
  given: { caller: string; listens: boolean; calls: readonly object[] },
  environment: Record<string, string> = {},
): Promise<string> {
  const text = JSON.stringify({ ...given, url: emulator.url });
  const args = ['--conditions', '@caprock/source', script, text];
  const env = { PATH: process.env.PATH, ...environment };
  return (await run(process.execPath, args, { env })).stderr;
}

describe.each(callers)('$name', ({ name: caller, ownsRetries }) => {
  const all = ownsRetries ? [...calls, ...withFallback] : calls;
  const SENT = 'sent=us.anthropic.claude-sonnet-4-6 region=us-east-1';
  const answered = `outcome=answered asked=claude-sonnet-4-6 ${SENT} attempts=1 repairs=0 wait=0ms time=N tokens=N`;
  const replaced = answered
    .replace('claude-sonnet-4-6', 'claude-opus-4-0')
    .replace('claude-sonnet-4-6', 'claude-opus-4-8');
  const gone = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
  const fellBack =
    'outcome=fell-back asked=claude-sonnet-4-5 sent=us.anthropic.claude-haiku-4-5-20251001-v1:0 region=us-east-1 attempts=2 kinds=model-end-of-life repairs=0 wait=0ms time=N tokens=N';

  test('CAPROCK_LOG=1: one line a call, and warnings once a cause where nobody listens', async () => {
    const stderr = await errorOutput({ caller, listens: false, calls: all }, { CAPROCK_LOG: '1' });
    const lines = stderr.split('\n').filter((line) => line.startsWith('caprock '));
    expect(
      lines.map((line) =>
        line
          .replace(/^caprock call=\S+ /, '')
          .replace(/time=\d+ms/, 'time=N')
          .replace(/tokens=\d+\/\d+/, 'tokens=N'),
      ),
    ).toEqual([
      answered,
      answered,
      `outcome=gave-up:model-end-of-life asked=claude-sonnet-4-5 sent=${gone} region=us-east-1 attempts=1 kinds=model-end-of-life repairs=0 wait=0ms time=N`,
      `outcome=gave-up:blank-text-block asked=claude-sonnet-4-6 ${SENT} attempts=0 repairs=0 wait=0ms time=N`,
      answered.replace(SENT, 'sent=global.anthropic.claude-sonnet-4-6 region=ap-northeast-2'),
      replaced,
      replaced,
      ...(ownsRetries ? [fellBack, fellBack] : []),
    ]);
    expect(new Set(lines.map((line) => line.split(' ')[1])).size).toBe(lines.length);
    const codes = stderr.match(/\[CAPROCK_\w+\] CaprockWarning: /g) ?? [];
    expect(codes.map((code) => code.split(' ')[0])).toEqual([
      '[CAPROCK_GLOBAL]',
      '[CAPROCK_REPLACED]',
      ...(ownsRetries ? ['[CAPROCK_FALLBACK]'] : []),
    ]);
    for (const secret of [SECRET, ...Object.values(CREDENTIALS)]) {
      expect(stderr).not.toContain(secret);
    }
  });

  test('CAPROCK_LOG=1 with a listener: the lines, and no warning', async () => {
    const stderr = await errorOutput({ caller, listens: true, calls: all }, { CAPROCK_LOG: '1' });
    const lines = stderr.split('\n').filter((line) => line !== '');
    expect(lines).toHaveLength(all.length);
    for (const line of lines) expect(line).toMatch(/^caprock call=/);
  });
});
