import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const throttledTokens: Remedy = {
  title: 'Too many tokens in this minute',
  meaning:
    "The account's tokens-per-minute quota for this model is spent. `maxTokens` is reserved from it when a request starts.",
  steps: stepsInEnglish.general(steps),
  variants: {
    'aws-sdk': stepsInEnglish.awsSdk(steps),
    litellm: () => [
      "Lower `max_tokens`: all of it is reserved from the quota when a request starts. A default under the model's `litellm_params`: `max_tokens: 4096`.",
      'In `config.yaml`: `litellm_settings: { num_retries: 2, fallbacks: [{ "<model_name>": ["<other model_name>"] }] }`.',
      'Ask for a higher quota in Service Quotas: Amazon Bedrock, tokens per minute.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/quotas-token-burndown.html',
};

function steps({ fallbacks }: StepWords): readonly string[] {
  return [
    'Wait a minute, or send fewer requests at once.',
    'Lower `maxTokens` to what you need.',
    fallbacks,
    'Ask for a higher quota in Service Quotas: Amazon Bedrock, tokens per minute.',
  ];
}
