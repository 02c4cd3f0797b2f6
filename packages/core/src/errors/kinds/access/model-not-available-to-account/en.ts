import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const modelNotAvailableToAccount: Remedy = {
  title: 'The model is not offered to this account',
  meaning: 'AWS withholds the newest models from some accounts, whatever availability checks say.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html',
};

function steps({ fallbackCall }: StepWords): readonly string[] {
  return [
    `Use a model that works for the account, or fall back to one: ${fallbackCall}.`,
    'Ask AWS Sales or Support to open the model.',
  ];
}
