import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const thinkingBudgetInvalid: Remedy = {
  title: 'The thinking budget does not fit',
  meaning:
    'The thinking budget is below 1024 tokens, or max tokens is not larger than the budget: the budget is part of max tokens.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
};

function steps({ mends, framework }: StepWords): readonly string[] {
  return [
    'Set `budget_tokens` to at least 1024, and `maxTokens` to the budget plus what the answer needs.',
    `Give \`maxTokens\` a value of your own together with a budget: a default such as 4096 leaves no room.${framework(' Behind a LiteLLM proxy `reasoning_effort` picks a budget, so set `max_tokens` above it.')}`,
    'From Claude Opus 4.7 on there is no budget: use `thinking: { type: "adaptive" }` with an effort.',
    mends(
      'it raises the budget or max tokens by itself, within the limit of the model, and reports it.',
    ),
  ];
}
