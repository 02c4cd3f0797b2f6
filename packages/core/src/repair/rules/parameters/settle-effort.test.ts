import { expect, test } from 'vitest';
import type { RequestDraft } from '../../../conversation/request-draft.ts';
import { traitsOf } from '../../../models/traits-of.ts';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { settleEffort } from './settle-effort.ts';
import { effortOf } from './thinking-intent.ts';

const messages = [user('a')];

test.each([
  ['anthropic.claude-haiku-4-5-20251001-v1:0', 'high', undefined, undefined],
  ['anthropic.claude-opus-4-6-v1', 'xhigh', undefined, 'high'],
  ['anthropic.claude-opus-4-5-20251101-v1:0', 'max', undefined, 'high'],
  ['anthropic.claude-opus-5', 'max', 'disabled', 'high'],
  ['anthropic.claude-opus-5', 'utmost', undefined, undefined],
  ['anthropic.claude-sonnet-5-5', 'max', 'between_tools', 'high'],
] as const)('%s, effort %s, thinking %s: effort %s', (base, effort, type, expected) => {
  const before: Partial<RequestDraft> = {
    messages,
    effort,
    ...(type ? { thinking: { type } } : {}),
  };
  const { draft } = expectRepair(settleEffort, { before, after: {}, traits: traitsOf(base) });
  expect(effortOf(draft)).toBe(expected);
});

test('the effort is changed where it stands', () => {
  const traits = traitsOf('anthropic.claude-opus-4-6-v1');
  const before = { messages, outputConfig: { effort: 'xhigh' } };
  const { draft } = expectRepair(settleEffort, { before, after: {}, traits });
  expect(draft.outputConfig).toEqual({ effort: 'high' });
  const fields = { additionalModelRequestFields: { output_config: { effort: 'xhigh', a: 1 } } };
  const other = expectRepair(settleEffort, { before: { messages, ...fields }, after: {}, traits });
  expect(other.draft.additionalModelRequestFields).toEqual({
    output_config: { effort: 'high', a: 1 },
  });
});

test.each([
  ['anthropic.claude-opus-4-8', 'xhigh', undefined],
  ['anthropic.claude-sonnet-5', 'max', 'disabled'],
] as const)('%s takes effort %s with thinking %s', (base, effort, type) =>
  expectUntouched(
    settleEffort,
    { messages, effort, ...(type ? { thinking: { type } } : {}) },
    traitsOf(base),
  ),
);

test('an effort that is said in two places is changed in one and taken from the other', () => {
  const before = {
    messages,
    outputConfig: { effort: 'xhigh' },
    additionalModelRequestFields: { output_config: { effort: 'max' } },
  };
  const traits = traitsOf('anthropic.claude-opus-4-5-20251101-v1:0');
  const { draft } = expectRepair(settleEffort, { before, after: {}, traits });
  expect(draft.outputConfig).toEqual({ effort: 'high' });
  expect(draft.additionalModelRequestFields).toBeUndefined();
});
