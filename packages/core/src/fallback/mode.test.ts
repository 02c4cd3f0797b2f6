import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CaprockEvent } from '../events.ts';
import { modeOf, observe, observeFailure } from './mode.ts';
import { planTargets } from './plan-targets.ts';

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
  const [target] = planTargets({ model: 'claude-sonnet-4-6', region: 'us-east-1' });
  const events: CaprockEvent[] = [];
  const announce = (event: CaprockEvent) => void events.push(event);
  afterEach(() => void events.splice(0));

  test('marks what would have been done', () => {
    const answered = observe(announce, (tell) => {
      tell({ type: 'attempt', model: 'm', region: undefined, attempt: 1 });
      return target;
    });
    const attempt = { type: 'attempt', model: 'm', region: undefined, attempt: 1, applied: false };
    expect(events).toEqual([attempt]);
    answered();
    const { name: requested, modelId: model, region } = target;
    expect(events).toEqual([
      attempt,
      { type: 'observed', requested, model, region, applied: false },
    ]);
  });

  test('a call that could not have been made is told, not thrown', () => {
    const answered = observe(announce, () => {
      throw new Error('The provided model identifier is invalid.');
    });
    answered();
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
