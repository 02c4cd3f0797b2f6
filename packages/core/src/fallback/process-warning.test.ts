import { afterEach, expect, test, vi } from 'vitest';
import type { CaprockEvent } from '../events.ts';
import { warnOfEvent } from './process-warning.ts';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['other', /^one could not answer \(throttled-requests\); other answers instead$/],
  ['one', /^one in us-east-1 could not answer .*; one in us-west-2 answers instead$/],
])('a fallback from one to %s is told by what differs', (model, text) => {
  const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const event = {
    type: 'fallback',
    from: { model: 'one', region: 'us-east-1' },
    to: { model, region: 'us-west-2' },
    kind: 'throttled-requests',
  } as CaprockEvent;
  warnOfEvent(event);
  expect(emitWarning.mock.calls).toEqual([[expect.stringMatching(text), expect.anything()]]);
});

test('a successor that Bedrock made necessary is told once, and what was only observed never', () => {
  const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const event = {
    type: 'learned',
    model: 'us.anthropic.claude-sonnet-4-6',
    region: 'us-east-1',
    kind: 'model-end-of-life',
    rule: 'use-successor',
    value: 'us.anthropic.claude-sonnet-4-6',
  } as CaprockEvent;
  warnOfEvent({ ...event, applied: false });
  expect(emitWarning).not.toHaveBeenCalled();
  warnOfEvent(event);
  warnOfEvent(event);
  expect(emitWarning).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('us.anthropic.claude-sonnet-4-6 is used in its place'),
    { type: 'CaprockWarning', code: 'CAPROCK_REPLACED' },
  );
});
