import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const serviceUnavailable: Remedy = {
  title: 'Bedrock cannot serve the request now',
  meaning: 'The model or the region is short of capacity for a moment.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};

function steps({ fallbacks }: StepWords): readonly string[] {
  return ['Wait and try again.', fallbacks];
}
