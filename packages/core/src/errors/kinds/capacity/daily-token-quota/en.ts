import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const dailyTokenQuota: Remedy = {
  title: 'The tokens of this day are spent',
  meaning:
    "The account's daily token quota for this model is used up; for a new account it can be 0 from the start.",
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/quotas-token-burndown.html',
};

function steps({ fallbackCall }: StepWords): readonly string[] {
  return [
    `Fall back to another model or region until the day is over: ${fallbackCall}.`,
    'Look at the applied value in Service Quotas; if it is 0, write to AWS Support.',
  ];
}
