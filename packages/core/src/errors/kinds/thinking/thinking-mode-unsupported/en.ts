import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const thinkingModeUnsupported: Remedy = {
  title: 'The model does not take this way of thinking',
  meaning:
    'Models differ in how thinking is asked for. Up to Claude 4.5 it is `enabled` with a budget; 4.6 takes both ways; from Opus 4.7 on it is `adaptive` with an effort. Fable 5, Opus 5.5 and Sonnet 5.5 cannot switch it off, and effort levels differ too.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-adaptive-thinking.html',
};

function steps({ entry }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...(facts.refused ? [`The refused value is \`${facts.refused}\`.`] : []),
    'Opus 4.7 and newer: send `thinking: { type: "adaptive" }` and `output_config: { effort: "low" | "medium" | "high" }`, without `budget_tokens`.',
    'Claude 4.5 and older: send `thinking: { type: "enabled", budget_tokens: 4096 }`, and no effort (Opus 4.5 takes one).',
    'In the request of the model the field is called `thinking`: `reasoning`, `reasoningConfig` and `reasoning_effort` are settings of a client, which should have turned them into it.',
    'To think least where thinking cannot be disabled: leave `thinking` out and set effort `low`; Sonnet 5.5 takes `{ type: "between_tools" }`.',
    `Behind an application inference profile clients cannot see which model it is: give \`baseModel\` to ${entry}. With it, thinking and effort are turned into what the model takes, and reported.`,
  ];
}
