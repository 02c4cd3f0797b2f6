import { thinkingOf } from './support/thinking-of.ts';
import type { Validation } from './validation.ts';

/** Adaptive thinking takes no budget. */
export const thinkingAdaptiveNoBudget: Validation = {
  id: 'thinking-adaptive-no-budget',
  source: 'probed 2026-08-24',
  model({ body }) {
    const { type, budget_tokens: budget } = thinkingOf(body);
    return budget !== undefined && type !== 'enabled' && type !== undefined
      ? `thinking.${type}.budget_tokens: Extra inputs are not permitted`
      : undefined;
  },
};
