import { afterEach, expect, test, vi } from 'vitest';
import type { CaprockEvent } from '../events.ts';
import { callLog } from './call-log.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Each call is one at which the environment is asked. */
let now = 0;
const log = () => {
  now += 1_000;
  return callLog(now);
};

const model = 'us.anthropic.claude-sonnet-4-6';
const region = 'us-east-1';
const resolved: CaprockEvent = {
  type: 'resolved',
  requested: 'claude-sonnet-4-6',
  model,
  region,
  status: 'ok',
  notes: [],
};

function linesOf(events: readonly CaprockEvent[]): string {
  vi.stubEnv('CAPROCK_LOG', '1');
  const write = vi.spyOn(process.stderr, 'write').mockReset().mockReturnValue(true);
  const tell = log();
  for (const event of events) tell?.({ ...event, call: 'c-1', elapsedMs: 1234.5 });
  return write.mock.calls.map(([line]) => line).join('');
}

test.each([undefined, '', '0', 'true'])('CAPROCK_LOG=%s: there is none', (value) => {
  vi.stubEnv('CAPROCK_LOG', value);
  expect(log()).toBeUndefined();
});

test('the environment is asked once a second', () => {
  vi.stubEnv('CAPROCK_LOG', '1');
  expect(log()).toBeDefined();
  vi.stubEnv('CAPROCK_LOG', '0');
  expect(callLog(now + 999)).toBeDefined();
  now += 1_000;
  expect(callLog(now)).toBeUndefined();
});

test('one line tells who was asked and who answered, the requests, repairs, waits and tokens', () => {
  const summary = { en: '', ko: '' };
  const repair = { rule: 'drop-blank-text', at: 'messages[0]', summary, lossy: false };
  const repaired = { type: 'repaired', model, region, repairs: [repair] } as never;
  const line = linesOf([
    resolved,
    repaired,
    { type: 'attempt', model, region, attempt: 1 },
    repaired,
    { type: 'retry', model, region, kind: 'throttled-requests', waitMs: 250 },
    { type: 'attempt', model, region, attempt: 2 },
    {
      type: 'answered',
      requested: 'claude-sonnet-4-6',
      model,
      region,
      attempts: [
        { model, region, kind: 'throttled-requests' },
        { model, region },
      ],
      usage: { inputTokens: 12, outputTokens: 30 },
    },
  ]);
  expect(line).toBe(
    'caprock call=c-1 outcome=answered asked=claude-sonnet-4-6 sent=us.anthropic.claude-sonnet-4-6 ' +
      'region=us-east-1 attempts=2 kinds=throttled-requests repairs=1 wait=250ms time=1235ms tokens=12/30\n',
  );
});

test('a call that another model answered, that was left, or that came to nothing says so', () => {
  const from = { model, region };
  const answer = { requested: 'a', model: 'b', region, attempts: [] };
  expect(
    linesOf([
      { type: 'fallback', from, to: { ...from, model: 'b' }, kind: 'model-end-of-life' },
      { type: 'answered', ...answer },
    ]),
  ).toContain(' outcome=fell-back ');
  expect(linesOf([{ type: 'left', ...answer }])).toContain(' outcome=left ');
  expect(linesOf([{ type: 'gave-up', kind: 'no-region', attempts: [] }])).toBe(
    'caprock call=c-1 outcome=gave-up:no-region attempts=0 repairs=0 wait=0ms time=1235ms\n',
  );
});

test('a call that was only observed says so: what would have been sent, or why nothing would', () => {
  const observed = { ...resolved, applied: false } as const;
  const end = { type: 'observed', requested: 'claude-sonnet-4-6', model, region } as const;
  expect(linesOf([observed, { ...end, applied: false }])).toBe(
    'caprock call=c-1 outcome=observed asked=claude-sonnet-4-6 sent=us.anthropic.claude-sonnet-4-6 ' +
      'region=us-east-1 attempts=0 repairs=0 wait=0ms time=1235ms\n',
  );
  const failed = {
    type: 'gave-up',
    kind: 'no-user-message',
    attempts: [],
    applied: false,
  } as const;
  expect(linesOf([failed, failed])).toBe(
    'caprock call=c-1 outcome=observed:no-user-message attempts=0 repairs=0 wait=0ms time=1235ms\n',
  );
});

test('a name can neither forge a line nor steer a terminal', () => {
  const line = linesOf([
    { ...resolved, requested: `x outcome=answered\n\u001b[2J"\u0085${'y'.repeat(10_000)}` },
    { type: 'gave-up', kind: 'aborted', attempts: [] },
  ]);
  expect(line.trimEnd()).toMatch(/^[\x20-\x7e]+$/);
  expect(line).toContain('asked="x outcome=answered??[2J\\"?yyy');
  expect(line.length).toBeLessThan(500);
});

test('a closed standard error fails nothing', () => {
  vi.stubEnv('CAPROCK_LOG', '1');
  vi.spyOn(process.stderr, 'write').mockImplementation(() => {
    throw new Error('EPIPE');
  });
  expect(() => log()?.({ type: 'gave-up', kind: 'aborted', attempts: [] })).not.toThrow();
});
