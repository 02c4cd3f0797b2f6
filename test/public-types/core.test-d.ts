import type {
  CaprockEvent,
  CaprockOptions,
  Diagnosis,
  ErrorKind,
  Language,
  Repair,
} from '@caprock/core';
import type { remedies } from '@caprock/core/remedies/ko';
import { describe, expectTypeOf, test } from 'vitest';

/** Which event belongs to which members, as a listener tells them apart. */
function toldOf(event: CaprockEvent): string | readonly unknown[] {
  switch (event.type) {
    case 'resolved':
      return event.requested;
    case 'repaired':
      return event.repairs;
    case 'attempt':
      return `${event.model} ${event.attempt}`;
    case 'retry':
      return `${event.kind} ${event.waitMs}`;
    case 'fallback':
      return `${event.from.model} ${event.to.model}`;
    case 'cooldown':
      return `${event.model} ${event.until}`;
    case 'learned':
      return event.rule;
    case 'answered':
    case 'left':
      return `${event.requested} ${event.usage?.inputTokens}`;
    case 'observed':
      return event.requested;
    case 'gave-up':
      return event.attempts;
    default:
      // An event that is not named above fails to compile here.
      return event satisfies never;
  }
}

test('events are a closed union, told apart by their type', () => {
  expectTypeOf(toldOf).parameter(0).toEqualTypeOf<CaprockEvent>();
  expectTypeOf<CaprockEvent['call']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<CaprockEvent['applied']>().toEqualTypeOf<false | undefined>();
  const event = { type: 'answered' } as CaprockEvent;
  // @ts-expect-error not every event has a model.
  event.model;
  // @ts-expect-error no such event.
  event.type === 'succeeded';
});

test('kinds are a closed set of names, and every table has all of them', () => {
  expectTypeOf<'no-user-message'>().toExtend<ErrorKind>();
  expectTypeOf<string>().not.toExtend<ErrorKind>();
  expectTypeOf<Diagnosis['kind']>().toEqualTypeOf<ErrorKind>();
  expectTypeOf<keyof typeof remedies>().toEqualTypeOf<ErrorKind>();
  expectTypeOf<Repair['lossless']>().toEqualTypeOf<boolean>();
  expectTypeOf<Language>().toEqualTypeOf<'en' | 'ko'>();
});

describe('the options of every adapter', () => {
  /** As they are written, in a literal. */
  const options = (given: CaprockOptions) => given;

  test('each is taken', () => {
    options({
      mode: 'observe',
      region: 'us-east-1',
      regions: ['us-east-1', 'us-west-2'],
      fallbacks: ['claude-haiku-4-5', { model: 'claude-sonnet-4', region: 'us-west-2' }],
      fallbackOn: ['wait', 'lifecycle', 'access', 'context'],
      baseModel: 'claude-sonnet-4',
      resolve: false,
      scope: 'global',
      retired: 'error',
      repair: { strict: true, rules: { 'merge-adjacent-turns': 'refuse' } },
      retry: { attemptsPerTarget: 2, maxAttempts: 4, maxWaitMs: 1_000 },
      timeouts: { deadlineMs: 60_000, firstByteMs: 1_000, idleMs: 1_000 },
      learn: { ttlMs: 1_000, max: 8 },
      cooldowns: false,
      lang: 'ko',
      onEvent: ({ type }) => void type,
    });
    options({ repair: false, retry: false, learn: false });
  });

  test('no other name', () => {
    // @ts-expect-error it is `fallbacks`.
    options({ fallback: ['claude-haiku-4-5'] });
    // @ts-expect-error it is `maxAttempts`.
    options({ retry: { maxRetries: 2 } });
    // @ts-expect-error it is `deadlineMs`.
    options({ timeouts: { deadline: 60_000 } });
    // @ts-expect-error tokens are the request's.
    options({ maxTokens: 100 });
  });

  test('no other value', () => {
    // @ts-expect-error `on`, `observe` or `off`.
    options({ mode: 'dry-run' });
    // @ts-expect-error English or Korean.
    options({ lang: 'fr' });
    // @ts-expect-error `geo` or `global`.
    options({ scope: 'us' });
    // @ts-expect-error `replace` or `error`.
    options({ retired: 'ignore' });
    // @ts-expect-error on, or `false`.
    options({ retry: true });
    // @ts-expect-error on, or `false`.
    options({ resolve: true });
    // @ts-expect-error a reason is one of four.
    options({ fallbackOn: ['request'] });
    // @ts-expect-error `repair`, `refuse` or `off`.
    options({ repair: { rules: { 'merge-adjacent-turns': false } } });
    // @ts-expect-error a store answers.
    options({ cooldowns: {} });
  });
});
