import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const throttledRequests: Remedy = {
  title: 'Too many requests',
  meaning: 'The account sends more requests per minute to this model than its quota allows.',
  steps: () => [
    'Wait and try again, with fewer callers at once.',
    'Give fallbacks to `withCaprock(model, { fallbacks: [...] })`: it waits, retries and falls back by itself.',
    'Ask for a higher quota in Service Quotas: Amazon Bedrock, requests per minute.',
  ],
  variants: {
    litellm: () => [
      'In `config.yaml`: `litellm_settings: { num_retries: 2, fallbacks: [{ "<model_name>": ["<other model_name>"] }] }`.',
      'Spread the load: two entries of `model_list` with one `model_name` and different `aws_region_name`.',
      'Ask for a higher quota in Service Quotas: Amazon Bedrock, requests per minute.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};
