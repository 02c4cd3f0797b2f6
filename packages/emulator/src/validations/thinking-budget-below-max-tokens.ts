import { list } from '../messages/messages-body.ts';
import { thinkingOf } from './support/thinking-of.ts';
import type { Validation } from './validation.ts';

const INTERLEAVED = 'interleaved-thinking-2025-05-14';

/** maxTokens is greater than the thinking budget, which counts for one stretch between tool calls. */
export const thinkingBudgetBelowMaxTokens: Validation = {
  id: 'thinking-budget-below-max-tokens',
  source:
    'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
  model({ body, model }) {
    const { type, budget_tokens: budget } = thinkingOf(body);
    // Interleaved with tool calls, the budget is for all stretches of thinking together.
    if (list(body.anthropic_beta).includes(INTERLEAVED)) return undefined;
    const most = body.max_tokens ?? model.maxTokens;
    return type === 'enabled' && Number(budget) >= Number(most)
      ? '`max_tokens` must be greater than `thinking.budget_tokens`.'
      : undefined;
  },
};
