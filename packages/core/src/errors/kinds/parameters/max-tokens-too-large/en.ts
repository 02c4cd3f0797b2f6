import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const maxTokensTooLarge: Remedy = {
  title: "Max tokens is over the model's limit",
  meaning: 'The request asks for more output tokens than the model can write.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InferenceConfiguration.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    facts.limit === undefined
      ? 'Lower `maxTokens` to the limit of the model.'
      : `Set \`maxTokens\` to ${facts.limitExclusive === true ? `less than ${facts.limit}` : `${facts.limit} at most`}.`,
    'Limits: 32,000 for Opus 4 and 4.1; 64,000 for Sonnet 4, Sonnet 4.5, Haiku 4.5 and Opus 4.5; 128,000 for 4.6 and newer.',
    'With a thinking budget the sum counts: the budget is part of max tokens, and some frameworks add it on top.',
    "A long answer is streamed: Anthropic's clients send none in one piece whose `max_tokens` could take longer than ten minutes.",
    mends(
      `it clamps max tokens to the limit by itself${framework(', learns a limit that it did not know,')} and reports it.${sdk(' `safeClaudeCall` also learns a limit that it did not know.')}`,
    ),
  ];
}
