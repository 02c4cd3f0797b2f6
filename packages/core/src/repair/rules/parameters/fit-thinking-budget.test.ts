import { expect, test } from 'vitest';
import type { RequestDraft } from '../../../conversation/request-draft.ts';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { fitThinkingBudget } from './fit-thinking-budget.ts';

const asks = (budgetTokens: number | undefined, maxTokens?: number): Partial<RequestDraft> => ({
  messages: [user('a')],
  thinking: { type: 'enabled', ...(budgetTokens === undefined ? {} : { budgetTokens }) },
  ...(maxTokens === undefined ? {} : { inferenceConfig: { maxTokens } }),
});

test.each([
  [500, 4096, 1024, 4096],
  [undefined, 4096, 1024, 4096],
  [10_000, 1000, 10_000, 11_000],
  [500, 800, 1024, 1824],
  [4096, 4096, 4096, 8192],
  [63_500, 4000, 60_000, 64_000],
  [100_000, 64_000, 1024, 64_000],
  [64_000, undefined, 62_976, undefined],
])('budget %s with maxTokens %s becomes %s with %s', (budget, maxTokens, fitted, most) => {
  const { draft } = expectRepair(fitThinkingBudget, { before: asks(budget, maxTokens), after: {} });
  expect([draft.thinking?.budgetTokens, draft.inferenceConfig?.maxTokens]).toEqual([fitted, most]);
});

test.each([
  [1024, 4096],
  [2000, undefined],
])('leaves a budget of %s with maxTokens %s alone', (budget, maxTokens) =>
  expectUntouched(fitThinkingBudget, asks(budget, maxTokens)),
);
