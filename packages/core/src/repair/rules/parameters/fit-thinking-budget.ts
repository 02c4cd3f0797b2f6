import type { RepairRule } from '../../types.ts';
import { thinkingOf, withThinking } from './thinking-intent.ts';

const fitted = {
  en: 'the thinking budget and maxTokens were fitted to each other: a budget is at least 1024 tokens and less than maxTokens',
  ko: 'thinking 예산은 1024 토큰 이상이고 maxTokens보다 작아야 하므로 두 값을 맞췄습니다',
};

/** Tokens: the smallest budget that the model takes. */
const SMALLEST = 1_024;

/** Raises a budget to the smallest that is taken, and maxTokens above the budget. */
export const fitThinkingBudget: RepairRule = {
  id: 'fit-thinking-budget',
  summary: fitted,
  prevents: 'thinking-budget-invalid',
  source:
    'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
  apply(draft, { traits }) {
    const intent = thinkingOf(draft);
    if (!traits.claude || intent?.type !== 'enabled') return undefined;
    const { maxTokens } = draft.inferenceConfig ?? {};
    const limit = traits.maxOutputTokens;
    const asked = Math.max(Math.floor(intent.budgetTokens ?? SMALLEST), SMALLEST);
    const { budgetTokens, most } = fit(asked, maxTokens, limit);
    if (budgetTokens === intent.budgetTokens && most === maxTokens) return undefined;
    const repaired = withThinking(draft, { ...intent, budgetTokens });
    return {
      draft:
        most === undefined || most === maxTokens
          ? repaired
          : { ...repaired, inferenceConfig: { ...draft.inferenceConfig, maxTokens: most } },
      repairs: [{ at: 'thinking.budget_tokens', summary: fitted, lossless: false }],
    };
  },
};

/** The answer keeps the length that was asked for; thinking gives way only where the model's limit bites. */
function fit(
  asked: number,
  maxTokens: number | undefined,
  limit: number,
): { readonly budgetTokens: number; readonly most: number | undefined } {
  if (asked < (maxTokens ?? limit)) return { budgetTokens: asked, most: maxTokens };
  if (maxTokens === undefined) return { budgetTokens: limit - SMALLEST, most: maxTokens };
  if (asked + maxTokens <= limit) return { budgetTokens: asked, most: asked + maxTokens };
  return { budgetTokens: Math.max(limit - maxTokens, SMALLEST), most: limit };
}
