import { describe, expect, test } from 'vitest';
import type { Diagnosis } from '../errors/types.ts';
import type { CaprockEvent } from '../events.ts';
import type { ModelTraits } from '../models/types.ts';
import type { Clock } from './clock.ts';
import { type ExecutePolicy, execute } from './execute.ts';
import { policyFor } from './policy.ts';
import type { Target } from './target.ts';

const traits = {} as ModelTraits;
const target = (modelId: string, region = 'us-east-1'): Target => ({
  name: modelId,
  modelId,
  region,
  traits,
});

const diagnosis = (changes: Partial<Diagnosis>): Diagnosis => ({
  kind: 'throttled-requests',
  family: 'capacity',
  retry: 'backoff',
  fallback: 'any',
  fix: 'wait',
  title: 'Too many requests',
  alternatives: [],
  signal: { message: 'slow down', names: [], messages: [], status: 429 },
  ...changes,
});

const throttled = diagnosis({});
const refused = diagnosis({
  kind: 'roles-not-alternating',
  family: 'conversation',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
});
const retired = diagnosis({
  kind: 'model-end-of-life',
  family: 'model',
  retry: 'no',
  fallback: 'other-model',
  fix: 'request',
});

interface Run {
  readonly targets: readonly [Target, ...Target[]];
  /** What each request meets, in order; 'ok' answers. The last one stays. */
  readonly answers: readonly (Diagnosis | 'ok')[];
  readonly policy?: Partial<ExecutePolicy>;
}

async function run({ targets, answers, policy }: Run) {
  const waits: number[] = [];
  const events: CaprockEvent[] = [];
  const clock: Clock = {
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
    random: () => 1,
  };
  let request = 0;
  const result = await execute({
    targets,
    attempt: async (chosen) => {
      const answer = answers[Math.min(request, answers.length - 1)];
      request += 1;
      if (answer === 'ok') return chosen.modelId;
      throw answer;
    },
    diagnose: (error) => error as Diagnosis,
    policy: { ...policyFor(targets.length, {}), ...policy },
    clock,
    onEvent: (event) => events.push(event),
  });
  return { result, waits, events, requests: request };
}

describe('one target', () => {
  test('answers at once', async () => {
    const { result, requests, waits } = await run({ targets: [target('a')], answers: ['ok'] });
    expect(result).toMatchObject({ ok: true, value: 'a' });
    expect([requests, waits]).toEqual([1, []]);
  });

  test('waits longer each time, and sends at most four requests', async () => {
    const { result, requests, waits } = await run({ targets: [target('a')], answers: [throttled] });
    expect(result.ok).toBe(false);
    expect(requests).toBe(4);
    expect(waits).toEqual([250, 500, 1000]);
    expect(result.attempts).toHaveLength(4);
    expect(result.attempts[0]).toEqual({
      model: 'a',
      region: 'us-east-1',
      kind: 'throttled-requests',
      status: 429,
    });
  });

  test('waits as long as it was asked to', async () => {
    const { waits } = await run({
      targets: [target('a')],
      answers: [diagnosis({ retryAfterMs: 3000 }), 'ok'],
    });
    expect(waits).toEqual([3000]);
  });

  test('does not wait longer than the policy allows', async () => {
    const { requests } = await run({
      targets: [target('a')],
      answers: [diagnosis({ retryAfterMs: 60_000 }), 'ok'],
    });
    expect(requests).toBe(1);
  });

  test('never sends again what will be refused again', async () => {
    const { requests, events } = await run({ targets: [target('a')], answers: [refused] });
    expect(requests).toBe(1);
    expect(events.at(-1)).toMatchObject({ type: 'gave-up', kind: 'roles-not-alternating' });
  });
});

describe('two targets', () => {
  const targets = [target('a'), target('b')] as const;

  test('goes on to the next target, and tells it', async () => {
    const { result, requests, events } = await run({
      targets: [...targets],
      answers: [throttled, throttled, 'ok'],
    });
    expect(result).toMatchObject({ ok: true, value: 'b' });
    expect(requests).toBe(3);
    expect(events.map(({ type }) => type)).toEqual([
      'attempt',
      'retry',
      'attempt',
      'fallback',
      'attempt',
    ]);
  });

  test('sends at most six requests', async () => {
    const { requests } = await run({
      targets: [...targets],
      answers: [throttled],
      policy: { attemptsPerTarget: 10 },
    });
    expect(requests).toBe(6);
  });

  test('a retired model goes to the next target without a wait', async () => {
    const { requests, waits } = await run({ targets: [...targets], answers: [retired, 'ok'] });
    expect([requests, waits]).toEqual([2, []]);
  });

  test('a refused conversation goes nowhere', async () => {
    const { requests } = await run({ targets: [...targets], answers: [refused] });
    expect(requests).toBe(1);
  });

  test('a cause that the caller did not name stops', async () => {
    const { requests } = await run({
      targets: [...targets],
      answers: [retired],
      policy: { fallbackOn: ['wait'] },
    });
    expect(requests).toBe(1);
  });

  test('gives back the error of the target that was asked for', async () => {
    const { result } = await run({ targets: [...targets], answers: [retired, refused] });
    expect(result).toMatchObject({ ok: false, diagnosis: { kind: 'model-end-of-life' } });
  });

  test('another region must be another region', async () => {
    const denied = diagnosis({
      kind: 'iam-denied-identity',
      retry: 'no',
      fallback: 'other-region',
    });
    const near = await run({ targets: [...targets], answers: [denied] });
    expect(near.requests).toBe(1);
    const far = await run({
      targets: [target('a'), target('b'), target('a', 'us-west-2')],
      answers: [denied, 'ok'],
    });
    expect(far.result).toMatchObject({ ok: true, target: { region: 'us-west-2' } });
  });
});

test("the caller's own time limit ends the call, and pauses no target", async () => {
  const controller = new AbortController();
  const events: CaprockEvent[] = [];
  const failed: string[] = [];
  const left: string[] = [];
  const call = execute({
    targets: [target('sonnet'), target('haiku')],
    attempt: async () => {
      controller.abort(new DOMException('The operation timed out', 'TimeoutError'));
      throw controller.signal.reason;
    },
    diagnose: () => diagnosis({ kind: 'timeout', family: 'transport' }),
    policy: policyFor(2, {}),
    clock: { sleep: async () => {}, random: () => 1 },
    cooldowns: {
      standing: async () => ({ state: 'ready' as const }),
      answered: async () => {},
      failed: async ({ modelId }: Target) => void failed.push(modelId),
      left: ({ modelId }: Target) => left.push(modelId),
    } as never,
    signal: controller.signal,
    onEvent: (event) => events.push(event),
  });
  const thrown = await call.catch((error: unknown) => error);
  expect(thrown).toBe(controller.signal.reason);
  expect(failed).toEqual([]);
  expect(left).toEqual(['sonnet']);
  expect(events.map(({ type }) => type)).toEqual(['attempt']);
});

test('an abort on the way to another target is what the call is told, not the failure before it', async () => {
  const aborted = diagnosis({
    kind: 'aborted',
    family: 'transport',
    retry: 'no',
    fallback: 'none',
  });
  const { result, requests, events } = await run({
    targets: [target('a'), target('b'), target('c')],
    answers: [retired, aborted],
  });
  expect(result).toMatchObject({ ok: false, diagnosis: { kind: 'aborted' } });
  expect(requests).toBe(2);
  expect(events.at(-1)).toMatchObject({ type: 'gave-up', kind: 'aborted' });
});

test('an abort during a wait ends the call with its reason', async () => {
  const controller = new AbortController();
  const call = execute({
    targets: [target('a')],
    attempt: () => Promise.reject(throttled),
    diagnose: (error) => error as Diagnosis,
    policy: policyFor(1, {}),
    clock: {
      sleep: async (_, signal) => {
        controller.abort(new Error('stop it'));
        signal?.throwIfAborted();
      },
      random: () => 0,
    },
    signal: controller.signal,
  });
  await expect(call).rejects.toThrow('stop it');
});
