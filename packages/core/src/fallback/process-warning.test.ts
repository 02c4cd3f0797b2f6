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
