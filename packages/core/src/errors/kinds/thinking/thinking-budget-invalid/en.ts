import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const thinkingBudgetInvalid: Remedy = {
  title: 'The thinking budget does not fit',
  meaning:
    'The thinking budget is below 1024 tokens, or max tokens is not larger than the budget: the budget is part of max tokens.',
  steps: () => [
    'Set `budget_tokens` to at least 1024, and `maxTokens` to the budget plus what the answer needs.',
    'Give `maxTokens` a value of your own together with a budget: a default such as 4096 leaves no room. Behind a LiteLLM proxy `reasoning_effort` picks a budget, so set `max_tokens` above it.',
    'From Claude Opus 4.7 on there is no budget: use `thinking: { type: "adaptive" }` with an effort.',
    'Wrap the model with `withCaprock(...)`: it raises the budget or max tokens by itself, within the limit of the model, and reports it.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
};
