import { describe, expect, test } from 'vitest';
import type { RequestDraft, ThinkingIntent } from '../../../conversation/request-draft.ts';
import { traitsOf } from '../../../models/traits-of.ts';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { settleThinking } from './settle-thinking.ts';

const messages = [user('a')];
const asks = (
  thinking: ThinkingIntent,
  more: Partial<RequestDraft> = {},
): Partial<RequestDraft> => ({
  messages,
  thinking,
  ...more,
});

describe('becomes the nearest that the model takes', () => {
  test.each([
    [
      'anthropic.claude-opus-4-7',
      { type: 'enabled', budgetTokens: 2000 },
      { type: 'adaptive' },
      'low',
    ],
    [
      'anthropic.claude-opus-4-7',
      { type: 'enabled', budgetTokens: 4000 },
      { type: 'adaptive' },
      'medium',
    ],
    [
      'anthropic.claude-sonnet-5',
      { type: 'enabled', budgetTokens: 30_000 },
      { type: 'adaptive' },
      'high',
    ],
    [
      'anthropic.claude-sonnet-5',
      { type: 'adaptive', budgetTokens: 4000 },
      { type: 'adaptive' },
      undefined,
    ],
    ['anthropic.claude-fable-5', { type: 'disabled' }, undefined, 'low'],
    ['anthropic.claude-sonnet-5-5', { type: 'disabled' }, { type: 'between_tools' }, undefined],
    ['anthropic.claude-opus-4-8', { type: 'between_tools' }, { type: 'adaptive' }, 'low'],
  ] as const)('%s: %j is sent as %j, effort %s', (base, thinking, expected, effort) => {
    const { draft } = expectRepair(settleThinking, {
      before: asks(thinking),
      after: {},
      traits: traitsOf(base),
    });
    expect(draft.thinking).toEqual(expected);
    expect(draft.effort).toBe(effort);
  });

  test('adaptive becomes a budget that leaves room for the answer', () => {
    const { draft } = expectRepair(settleThinking, {
      before: asks({ type: 'adaptive' }, { inferenceConfig: { maxTokens: 8000 } }),
      after: { inferenceConfig: { maxTokens: 8000 } },
      traits: traitsOf('anthropic.claude-haiku-4-5-20251001-v1:0'),
    });
    expect(draft.thinking).toEqual({ type: 'enabled', budgetTokens: 4000 });
  });

  test('a model that cannot think is not asked to', () => {
    const { draft } = expectRepair(settleThinking, {
      before: asks({ type: 'enabled', budgetTokens: 2000 }),
      after: {},
      traits: traitsOf('anthropic.claude-3-5-haiku-20241022-v1:0'),
    });
    expect(draft).not.toHaveProperty('thinking');
  });

  test('the field of the Messages API is changed where it stands, its other members kept', () => {
    const { draft } = expectRepair(settleThinking, {
      before: {
        messages,
        additionalModelRequestFields: {
          top: 1,
          thinking: {
            type: 'enabled',
            budget_tokens: 4000,
            block_binding: { mismatch_behavior: 'drop' },
          },
        },
      },
      after: {},
      traits: traitsOf('anthropic.claude-fable-5-1'),
    });
    expect(draft.additionalModelRequestFields).toEqual({
      top: 1,
      thinking: { type: 'adaptive', block_binding: { mismatch_behavior: 'drop' } },
    });
  });

  test("the caller's own effort wins over the budget", () => {
    const { draft } = expectRepair(settleThinking, {
      before: asks({ type: 'enabled', budgetTokens: 1024 }, { effort: 'max' }),
      after: { effort: 'max' },
      traits: traitsOf('anthropic.claude-opus-4-8'),
    });
    expect(draft.thinking).toEqual({ type: 'adaptive' });
  });
});

test.each([
  ['anthropic.claude-opus-4-6-v1', { type: 'enabled', budgetTokens: 2000 }],
  ['anthropic.claude-opus-4-8', { type: 'adaptive' }],
  ['anthropic.claude-opus-5', { type: 'disabled' }],
  ['anthropic.claude-sonnet-5-5', { type: 'between_tools' }],
] as const)('%s takes %j as it is', (base, thinking) =>
  expectUntouched(settleThinking, asks(thinking), traitsOf(base)),
);
