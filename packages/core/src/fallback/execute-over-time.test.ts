import { describe, expect, test } from 'vitest';
import { classifyError } from '../errors/classify-error.ts';
import type { Diagnosis } from '../errors/types.ts';
import type { CaprockEvent } from '../events.ts';
import type { CaprockOptions } from '../options.ts';
import { callMemory } from './call-memory.ts';
import { type Cooldown, createCooldownStore } from './cooldown-store.ts';
import { execute } from './execute.ts';
import { planTargets } from './plan-targets.ts';
import { policyFor } from './policy.ts';

const FIRST = 'us.anthropic.claude-sonnet-4-20250514-v1:0';
const SECOND = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';

/** An answer of Bedrock as an SDK client throws it. */
function thrown(status: number, name: string, message: string): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } });
}

const throttled = thrown(
  429,
  'ThrottlingException',
  'Too many requests, please wait before trying again.',
);
const denied = thrown(
  403,
  'AccessDeniedException',
  "You don't have access to the model with the specified model ID.",
);
const daily = thrown(
  429,
  'ThrottlingException',
  'Too many tokens per day, please wait before trying again.',
);
const tooLong = thrown(
  400,
  'ValidationException',
  'The maximum tokens you requested exceeds the model limit of 4096. Try again with a maximum tokens value that is lower than 4096.',
);

/** A model with a fallback, called again and again while time passes as the test says. */
function calling(options: CaprockOptions = {}, fallbacks: readonly string[] = [SECOND]) {
  const plan = planTargets({ model: FIRST, region: 'us-east-1', fallbacks });
  let now = 0;
  const memory = callMemory(plan, options, { now: () => now });
  const waits: number[] = [];
  const events: CaprockEvent[] = [];
  return {
    events,
    waits,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    async call(answer: (model: string, maxOutputTokens: number) => Error | string) {
      const sent: string[] = [];
      const learned = await memory.open((event) => events.push(event));
      const result = await execute({
        targets: plan,
        attempt: async (target) => {
          sent.push(target.modelId);
          await Promise.resolve();
          const answered = answer(target.modelId, learned.current(target).traits.maxOutputTokens);
          if (typeof answered === 'string') return answered;
          throw answered;
        },
        diagnose: (error, { modelId }): Diagnosis => classifyError(error, { modelId }),
        policy: policyFor(plan.length, options),
        clock: {
          now: () => now,
          random: () => 1,
          sleep: async (milliseconds) => {
            waits.push(milliseconds);
            now += milliseconds;
          },
        },
        cooldowns: learned.cooldowns,
        learn: learned.learn,
        onEvent: (event) => events.push(event),
      });
      return { sent, result };
    },
  };
}

const busy = (model: string) => (model === FIRST ? throttled : 'hello');
const well = () => 'hello';

describe('a target that failed for want of capacity', () => {
  test('is left alone for five seconds, then tried by the next call', async () => {
    const { call, pass } = calling();
    expect((await call(busy)).sent).toEqual([FIRST, FIRST, SECOND]);
    expect((await call(busy)).sent).toEqual([SECOND]);
    pass(60_000);
    expect((await call(well)).sent).toEqual([FIRST]);
    expect((await call(well)).sent).toEqual([FIRST]);
  });

  test('rests twice as long each time', async () => {
    const { call, pass, events } = calling({ retry: { attemptsPerTarget: 1 } });
    const pauses: number[] = [];
    let start = 0;
    for (let round = 0; round < 4; round += 1) {
      await call(busy);
      const last = events.findLast(({ type }) => type === 'cooldown') as { until: number };
      pauses.push(last.until - start);
      pass(last.until - start);
      start = last.until;
    }
    expect(pauses).toEqual([5_000, 10_000, 20_000, 40_000]);
  });

  test('is tried by one of the callers when its pause is over, the others go on elsewhere', async () => {
    const { call, pass } = calling();
    await call(busy);
    pass(60_000);
    const calls = await Promise.all(Array.from({ length: 50 }, () => call(busy)));
    expect(calls.filter(({ sent }) => sent.includes(FIRST))).toHaveLength(1);
    expect(calls.every(({ result }) => result.ok)).toBe(true);
  });

  test('is not insisted on by callers who find that it fails for everybody', async () => {
    const { call, waits } = calling();
    const outcomes = Array.from({ length: 10 }, () =>
      call((model) => (model === FIRST ? throttled : 'ok')),
    );
    const sent = (await Promise.all(outcomes)).map((outcome) => outcome.sent.join());
    expect(
      sent.filter((models) => models === [FIRST, SECOND].join()).length,
    ).toBeGreaterThanOrEqual(8);
    expect(waits.length).toBeLessThan(3);
  });

  test('is called all the same where there is no other', async () => {
    const { call } = calling({ retry: { attemptsPerTarget: 1 } }, []);
    await call(busy);
    expect((await call(busy)).sent).toEqual([FIRST]);
  });

  test.each([
    ['the first', throttled, denied, FIRST],
    ['the second', denied, throttled, SECOND],
  ])(
    'when all of them cool down, the one due soonest is tried: %s',
    async (_, first, second, soonest) => {
      const { call, pass } = calling({ retry: { attemptsPerTarget: 1 } });
      await call((model) => (model === FIRST ? first : second));
      pass(10);
      expect((await call(well)).sent).toEqual([soonest]);
    },
  );

  test('a daily quota rests until midnight UTC', async () => {
    const { call, pass, events } = calling();
    pass(3_600_000);
    await call((model) => (model === FIRST ? daily : 'hello'));
    expect(events).toContainEqual({
      type: 'cooldown',
      model: FIRST,
      region: 'us-east-1',
      kind: 'daily-token-quota',
      until: 86_400_000,
    });
  });

  test('cooldowns: false forgets', async () => {
    const { call } = calling({ cooldowns: false });
    await call(busy);
    expect((await call(busy)).sent).toEqual([FIRST, FIRST, SECOND]);
  });
});

describe('a store of the caller', () => {
  test('is shared by whoever has it', async () => {
    const cooldowns = createCooldownStore();
    await calling({ cooldowns }).call(busy);
    expect((await calling({ cooldowns }).call(busy)).sent).toEqual([SECOND]);
    const [{ key }] = (await cooldowns.list()) as [Cooldown];
    await cooldowns.clear(key);
    expect((await calling({ cooldowns }).call(well)).sent).toEqual([FIRST]);
  });

  test('two stores have nothing to do with each other, not even who tries again', async () => {
    const [one, other] = [calling({ cooldowns: createCooldownStore() }), calling()];
    for (const { call, pass } of [one, other]) {
      await call(busy);
      pass(60_000);
    }
    const answers = await Promise.all([one.call(well), other.call(well)]);
    expect(answers.map(({ sent }) => sent)).toEqual([[FIRST], [FIRST]]);
  });

  test("is told what the others would meet too, and of nobody's missing rights", async () => {
    const cooldowns = createCooldownStore();
    const kinds = async () => (await cooldowns.list()).map(({ kind }) => kind);
    const { call } = calling({ cooldowns });
    await call((model) => (model === FIRST ? denied : 'hello'));
    expect(await kinds()).toEqual([]);
    expect((await call(well)).sent).toEqual([SECOND]);
    expect((await calling({ cooldowns }).call(well)).sent).toEqual([FIRST]);
    await calling({ cooldowns }).call((model) => (model === FIRST ? daily : 'hello'));
    expect(await kinds()).toEqual(['daily-token-quota']);
  });

  test('that somebody else writes is read again before a fallback', async () => {
    const cooldowns = createCooldownStore();
    const third = 'us.anthropic.claude-sonnet-4-6';
    const { call } = calling({ cooldowns }, [SECOND, third]);
    const other = calling({ cooldowns, retry: { attemptsPerTarget: 1 } }, [third]);
    await other.call(busy);
    const [{ key, ...pause }] = (await cooldowns.list()) as [Cooldown];
    await cooldowns.clear(key);
    const { sent } = await call((model) => {
      void cooldowns.set({ ...pause, key: key.replace(FIRST, SECOND) });
      return busy(model);
    });
    expect(sent).toEqual([FIRST, FIRST, third]);
  });

  test('on a network is asked of all the targets at the same time', async () => {
    const store = createCooldownStore();
    let asked = 0;
    let most = 0;
    const get = async (key: string) => {
      asked += 1;
      most = Math.max(most, asked);
      await new Promise((resolve) => setTimeout(resolve, 1));
      asked -= 1;
      return await store.get(key);
    };
    await calling({ cooldowns: { ...store, get } }).call(well);
    expect(most).toBe(2);
  });

  test.each([
    ['throws', failing],
    ['rejects', () => Promise.reject(new Error('connection lost'))],
    ['never answers', () => new Promise<never>(() => {})],
  ])('that %s fails no call, and the process remembers for itself', async (_, broken) => {
    const cooldowns = { maxWaitMs: 1, get: broken, set: broken, clear: broken, list: broken };
    const { call } = calling({ cooldowns });
    expect((await call(busy)).sent).toEqual([FIRST, FIRST, SECOND]);
    expect((await call(busy)).sent).toEqual([SECOND]);
  });
});

describe('a refusal that names its cure', () => {
  const limited = (_: string, maxOutputTokens: number) =>
    maxOutputTokens > 4_096 ? tooLong : 'hello';

  test('is cured in one more request, and not met again', async () => {
    const { call, waits } = calling();
    expect((await call(limited)).sent).toEqual([FIRST, FIRST]);
    expect((await call(limited)).sent).toEqual([FIRST]);
    expect(waits).toEqual([]);
  });

  test('and is refused once more with its cure, is no refusal to go on with', async () => {
    const { call } = calling();
    const { sent, result } = await call(() => tooLong);
    expect(sent).toEqual([FIRST, FIRST]);
    expect(result).toMatchObject({ ok: false, diagnosis: { kind: 'max-tokens-too-large' } });
  });

  test('learn: false hands it out', async () => {
    expect((await calling({ learn: false }).call(limited)).sent).toEqual([FIRST]);
  });
});

describe('a deadline', () => {
  test('ends the waits that would go beyond it', async () => {
    const { call, waits } = calling({ timeouts: { deadlineMs: 700 } }, []);
    expect((await call(busy)).sent).toHaveLength(2);
    expect(waits).toEqual([250]);
  });

  test('starts no request after it', async () => {
    const { call, pass } = calling({ timeouts: { deadlineMs: 700 } });
    const { sent } = await call(() => {
      pass(1_000);
      return throttled;
    });
    expect(sent).toEqual([FIRST]);
  });
});

function failing(): never {
  throw new Error('not connected');
}
