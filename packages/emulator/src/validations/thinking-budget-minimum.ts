import { thinkingOf } from './support/thinking-of.ts';
import type { Validation } from './validation.ts';

/** A thinking budget is at least 1024 tokens. */
export const thinkingBudgetMinimum: Validation = {
  id: 'thinking-budget-minimum',
  source:
    'live 2026-09-02; https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
  model({ body, model }) {
    const { type, budget_tokens: budget } = thinkingOf(body);
    if (type !== 'enabled' || !model.thinking?.enabled) return undefined;
    if (budget === undefined) return 'thinking.enabled.budget_tokens: Field required';
    return Number(budget) < 1024
      ? 'thinking.enabled.budget_tokens: Input should be greater than or equal to 1024'
      : undefined;
  },
};
