import { numberAfter } from '../../conversation/number-after.ts';
import type { KindDefinition } from '../../definition.ts';

/** Thinking budget below the minimum or not below max tokens. */
export const thinkingBudgetInvalid = {
  kind: 'thinking-budget-invalid',
  family: 'thinking',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'The thinking budget does not fit',
  phrases: ['thinking requires a budget'],
  recognises: ({ text }) =>
    text.includes('budget_tokens') &&
    /should be|must be|not greater or equal|field required/.test(text),
  facts: (evidence) => {
    const limit = numberAfter(evidence.text, 'greater than or equal to', 'not greater or equal to');
    return limit === undefined ? {} : { limit, limitUnit: 'tokens' };
  },
  alternatives: ['max-tokens-too-large'],
} as const satisfies KindDefinition;
