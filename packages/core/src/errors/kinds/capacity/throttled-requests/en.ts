import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const throttledRequests: Remedy = {
  title: 'Too many requests',
  meaning: 'The account sends more requests per minute to this model than its quota allows.',
  steps: stepsInEnglish.general(steps),
  variants: {
    'aws-sdk': stepsInEnglish.awsSdk(steps),
    litellm: () => [
      'In `config.yaml`: `litellm_settings: { num_retries: 2, fallbacks: [{ "<model_name>": ["<other model_name>"] }] }`.',
      'Spread the load: two entries of `model_list` with one `model_name` and different `aws_region_name`.',
      'Ask for a higher quota in Service Quotas: Amazon Bedrock, requests per minute.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};

function steps({ fallbacks }: StepWords): readonly string[] {
  return [
    'Wait and try again, with fewer callers at once.',
    fallbacks,
    'Ask for a higher quota in Service Quotas: Amazon Bedrock, requests per minute.',
  ];
}
