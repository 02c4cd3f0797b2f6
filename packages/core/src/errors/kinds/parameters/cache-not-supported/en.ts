import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const cacheNotSupported: Remedy = {
  title: 'The model takes no prompt caching',
  meaning:
    'The request holds a cache point and the model has no prompt caching. Bedrock answers this with a 403 that looks like missing access, or with a 400.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html',
};

function steps({ entry, mends }: StepWords): readonly string[] {
  return [
    'Remove the cache points (`cachePoint`, `cache_control`) for this model, or use one with prompt caching: Claude 3.5 Haiku, 3.7 and everything newer.',
    `Behind an application inference profile the client cannot tell which model it is: give \`baseModel\` to ${entry}.`,
    mends('it drops cache points for a model without caching by itself and reports it.'),
  ];
}
