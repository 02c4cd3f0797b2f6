import { describe, expect, test } from 'vitest';
import { diagnosisOf } from '../errors/diagnosis-of.ts';
import type { Cure, Diagnosis, ErrorKind } from '../errors/types.ts';
import type { CaprockEvent } from '../events.ts';
import type { CaprockOptions } from '../options.ts';
import { callMemory } from './call-memory.ts';
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

test('a cure holds for the call that met it, and for the calls after it, and is told each time', () => {
  const { open, events } = remembering();
  const first = open();
  expect(first.current(target)).toBe(target);
  expect(first.learn(target, tooMany)).toBe(true);
  expect(first.current(target).traits.maxOutputTokens).toBe(100);
  expect(open().current(target).traits.maxOutputTokens).toBe(100);
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

test('the same cure a second time is none', () => {
  const { open } = remembering();
  const call = open();
  expect([call.learn(target, tooMany), call.learn(target, tooMany)]).toEqual([true, false]);
});

test('is forgotten after an hour, or when told', () => {
  const hour = remembering();
  hour.open().learn(target, tooMany);
  hour.pass(3_600_000);
  expect(hour.open().current(target)).toBe(target);
  const minute = remembering({ learn: { ttlMs: 60_000 } });
  minute.open().learn(target, tooMany);
  minute.pass(59_999);
  expect(minute.open().current(target)).not.toBe(target);
  minute.pass(1);
  expect(minute.open().current(target)).toBe(target);
});

test('what only thinking forbids is not remembered', () => {
  const { open } = remembering();
  const call = open();
  const cure = { rule: 'drop-sampling-parameters', value: 'temperature' };
  expect(call.learn(target, refusal('thinking-temperature-conflict', cure))).toBe(true);
  expect(call.current(target).traits.sampling).toBe('none');
  expect(open().current(target)).toBe(target);
});

describe('nothing is learned', () => {
  test.each([[{ learn: false }], [{ repair: false }], [{ retry: false }]] as const)(
    '%j',
    (options) => {
      const { open, events } = remembering(options);
      expect(open().learn(target, tooMany)).toBe(false);
      expect(events).toEqual([]);
    },
  );

  test('from a refusal without a cure', () => {
    const { cure: _, ...plain } = tooMany;
    expect(remembering().open().learn(target, plain)).toBe(false);
  });
});
