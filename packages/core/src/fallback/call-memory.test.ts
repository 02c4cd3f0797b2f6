import { describe, expect, test, vi } from 'vitest';
import { diagnosisOf } from '../errors/diagnosis-of.ts';
import type { Cure, Diagnosis, ErrorKind } from '../errors/types.ts';
import type { CaprockEvent } from '../events.ts';
import type { CaprockOptions } from '../options.ts';
import { callMemory } from './call-memory.ts';
import { createLearnedStore, type Learned, type LearnedStore } from './learned-store.ts';
import { planTargets } from './plan-targets.ts';

const plan = planTargets({ model: 'claude-sonnet-4', region: 'us-east-1' });
const [target] = plan;

function refusal(kind: ErrorKind, cure: Cure): Diagnosis {
  return { ...diagnosisOf(kind, { message: 'refused' }), cure };
}

const tooMany = refusal('max-tokens-too-large', { rule: 'clamp-max-tokens', value: 100 });

function remembering(options: Pick<CaprockOptions, 'learn' | 'repair' | 'retry'> = {}) {
  let now = 0;
  const events: CaprockEvent[] = [];
  const memory = callMemory(plan, options, { now: () => now });
  return {
    open: () => memory.open((event) => events.push(event)),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    events,
  };
}

test('a cure holds for the call that met it, and for the calls after it, and is told each time', async () => {
  const { open, events } = remembering();
  const first = await open();
  expect(first.current(target)).toBe(target);
  expect(first.learn(target, tooMany)).toBe(true);
  expect(first.current(target).traits.maxOutputTokens).toBe(100);
  expect((await open()).current(target).traits.maxOutputTokens).toBe(100);
  expect(events).toEqual([learned, learned]);
});

const learned = {
  type: 'learned',
  model: target.modelId,
  region: 'us-east-1',
  kind: 'max-tokens-too-large',
  rule: 'clamp-max-tokens',
  value: 100,
};

test('what is in this process is known at once, and no call waits for it', () => {
  expect(remembering().open()).not.toBeInstanceOf(Promise);
  expect(remembering({ learn: { store: createLearnedStore() } }).open()).toBeInstanceOf(Promise);
});

test('the same cure a second time is none', async () => {
  const { open } = remembering();
  const call = await open();
  expect([call.learn(target, tooMany), call.learn(target, tooMany)]).toEqual([true, false]);
});

test('is forgotten after an hour, or when told', async () => {
  const hour = remembering();
  (await hour.open()).learn(target, tooMany);
  hour.pass(3_600_000);
  expect((await hour.open()).current(target)).toBe(target);
  const minute = remembering({ learn: { ttlMs: 60_000 } });
  (await minute.open()).learn(target, tooMany);
  minute.pass(59_999);
  expect((await minute.open()).current(target)).not.toBe(target);
  minute.pass(1);
  expect((await minute.open()).current(target)).toBe(target);
});

test('what only thinking forbids is not remembered', async () => {
  const { open } = remembering();
  const call = await open();
  const cure = { rule: 'drop-sampling-parameters', value: 'temperature' };
  expect(call.learn(target, refusal('thinking-temperature-conflict', cure))).toBe(true);
  expect(call.current(target).traits.sampling).toBe('none');
  expect((await open()).current(target)).toBe(target);
});

describe('nothing is learned', () => {
  test.each([[{ learn: false }], [{ repair: false }], [{ retry: false }]] as const)(
    '%j',
    async (options) => {
      const { open, events } = remembering(options);
      expect((await open()).learn(target, tooMany)).toBe(false);
      expect(events).toEqual([]);
    },
  );

  test('from a refusal without a cure', async () => {
    const { cure: _, ...plain } = tooMany;
    expect((await remembering().open()).learn(target, plain)).toBe(false);
  });
});

describe('a store of the caller', () => {
  /** A store on a network: it answers later. */
  const remote = (): LearnedStore => {
    const store = createLearnedStore();
    return {
      get: async (key, now) => await store.get(key, now),
      set: async (learned) => await store.set(learned),
      clear: async (key) => await store.clear(key),
      list: async () => await store.list(),
    };
  };

  test.each([
    ['in this process', createLearnedStore],
    ['on a network', remote],
  ])('%s: what one model learned, another one knows and tells', async (_, create) => {
    const store = create();
    const [one, other] = [remembering({ learn: { store } }), remembering({ learn: { store } })];
    (await one.open()).learn(target, tooMany);
    expect((await other.open()).current(target).traits.maxOutputTokens).toBe(100);
    expect(other.events).toEqual([learned]);
    const [{ key }] = (await store.list()) as [Learned];
    await store.clear(key);
    expect((await other.open()).current(target)).toBe(target);
  });

  test('keeps a cure as long as told', async () => {
    const store = createLearnedStore();
    (await remembering({ learn: { store, ttlMs: 5 } }).open()).learn(target, tooMany);
    expect(await store.list()).toMatchObject([{ kind: 'max-tokens-too-large', until: 5 }]);
  });

  test.each([
    ['throws', failing],
    ['rejects', () => Promise.reject(new Error('connection lost'))],
    ['never answers', () => new Promise<never>(() => {})],
  ])('that %s fails no call', async (_, broken) => {
    const store = { maxWaitMs: 1, get: broken, set: broken, clear: broken, list: broken };
    const { open } = remembering({ learn: { store } });
    const call = await open();
    expect(call.current(target)).toBe(target);
    expect(call.learn(target, tooMany)).toBe(true);
    expect(call.current(target).traits.maxOutputTokens).toBe(100);
  });
});

function failing(): never {
  throw new Error('not connected');
}

describe('a lookup of an ARN', () => {
  const arn = 'arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/abcd1234efgh';
  const hidden = planTargets({ model: arn, region: 'us-east-1' });
  const opening = (
    lookUpProfile: () => Promise<string>,
    limits?: { signal?: AbortSignal; deadlineMs?: number },
  ) => callMemory(hidden, { lookUpProfile }).open(() => {}, limits);
  const hanging = () => new Promise<never>(() => {});

  test('that throws at once is as good as none', async () => {
    const throwing = () => {
      throw new Error('refused');
    };
    expect((await opening(throwing)).current(hidden[0])).toBe(hidden[0]);
  });

  test('that hangs is waited for until the call is over', async () => {
    const before = performance.now();
    expect((await opening(hanging, { deadlineMs: 20 })).current(hidden[0])).toBe(hidden[0]);
    expect((await opening(hanging, { signal: AbortSignal.abort() })).current(hidden[0])).toBe(
      hidden[0],
    );
    expect(performance.now() - before).toBeLessThan(4_000);
  });

  test('that hangs costs a call without a deadline five seconds', async () => {
    vi.useFakeTimers();
    const opened = opening(hanging);
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await opened).current(hidden[0])).toBe(hidden[0]);
    vi.useRealTimers();
  });
});
