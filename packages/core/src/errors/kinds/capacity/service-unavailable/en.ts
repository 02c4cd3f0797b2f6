import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const serviceUnavailable: Remedy = {
  title: 'Bedrock cannot serve the request now',
  meaning: 'The model or the region is short of capacity for a moment.',
  steps: () => [
    'Wait and try again.',
    'Give fallbacks to `withCaprock(model, { fallbacks: [...] })`: it waits, retries and falls back by itself.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};
