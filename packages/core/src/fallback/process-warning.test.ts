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

test('in Korean, nothing is English but names', () => {
  const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const target = { model: 'claude-one', region: 'us-east-1' };
  const events = [
    { type: 'fallback', from: target, to: { ...target, model: 'claude-two' }, kind: 'timeout' },
    {
      type: 'fallback',
      from: target,
      to: { ...target, region: 'us-west-2' },
      kind: 'timeout',
    },
    { type: 'learned', ...target, kind: 'model-end-of-life', rule: 'use-successor' },
    { type: 'resolved', ...target, requested: 'claude-zero', status: 'replaced', notes: [] },
  ] as CaprockEvent[];
  for (const event of events) warnOfEvent(event, 'ko');
  const texts = emitWarning.mock.calls.map(([text]) => String(text));
  expect(texts).toEqual([
    'claude-one이(가) 응답하지 못해(timeout) claude-two이(가) 대신 응답합니다',
    'us-east-1의 claude-one이(가) 응답하지 못해(timeout) us-west-2의 claude-one이(가) 대신 응답합니다',
    'Bedrock이 이 모델의 지원이 종료되었다고 답하여, claude-one을(를) 대신 씁니다',
    "'claude-zero'의 지원이 종료되어, claude-one을(를) 대신 씁니다",
  ]);
});
