import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CaprockEvent } from '../events.ts';
import { modeOf, observe, observeFailure } from './mode.ts';

afterEach(() => void vi.unstubAllEnvs());

describe('modeOf', () => {
  test('is on unless told otherwise', () => {
    expect(modeOf({})).toBe('on');
    expect(modeOf({ mode: 'off' })).toBe('off');
  });

  test('the environment wins', () => {
    vi.stubEnv('CAPROCK_MODE', ' Observe ');
    expect(modeOf({ mode: 'off' })).toBe('observe');
  });

  test('an empty variable says nothing', () => {
    vi.stubEnv('CAPROCK_MODE', '');
    expect(modeOf({ mode: 'off' })).toBe('off');
  });

  test('what is none of the three is refused, with its place', () => {
    vi.stubEnv('CAPROCK_MODE', 'obsrve');
    expect(() => modeOf({})).toThrow('CAPROCK_MODE is "obsrve": it must be');
    vi.stubEnv('CAPROCK_MODE', '');
    expect(() => modeOf({ mode: 'no' as 'off' })).toThrow('mode is "no"');
  });
});

describe('observing', () => {
  const events: CaprockEvent[] = [];
  const announce = (event: CaprockEvent) => void events.push(event);
  afterEach(() => void events.splice(0));

  test('marks what would have been done', () => {
    observe(announce, (tell) =>
      tell({ type: 'attempt', model: 'm', region: undefined, attempt: 1 }),
    );
    expect(events).toEqual([
      { type: 'attempt', model: 'm', region: undefined, attempt: 1, applied: false },
    ]);
  });

  test('a call that could not have been made is told, not thrown', () => {
    observe(announce, () => {
      throw new Error('The provided model identifier is invalid.');
    });
    expect(events).toEqual([
      { type: 'gave-up', kind: 'invalid-model-id', attempts: [], applied: false },
    ]);
  });

  test('a failure is told with its kind', () => {
    const error = new Error('Too many tokens, please wait before trying again.');
    const asked = { modelId: 'm', region: 'us-east-1', hasUserMessage: true };
    observeFailure(announce, error, asked);
    const kind = 'throttled-tokens';
    const attempts = [{ model: 'm', region: 'us-east-1', kind }];
    expect(events).toEqual([{ type: 'gave-up', kind, attempts, applied: false }]);
  });
});
