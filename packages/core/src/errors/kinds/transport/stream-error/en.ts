import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const streamError: Remedy = {
  title: 'The answer broke off',
  meaning:
    'The stream ended without its stop event, or carried an error. What arrived is not the whole answer.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};

function steps({ fallbacks, framework, sdk }: StepWords): readonly string[] {
  return [
    'Ask again; do not use the part that arrived as if it were complete.',
    `${fallbacks} ${framework('It')}${sdk('`safeClaudeStream`')} falls back until the first content has arrived.`,
  ];
}
