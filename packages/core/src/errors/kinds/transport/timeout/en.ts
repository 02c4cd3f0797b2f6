import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const timeout: Remedy = {
  title: 'No answer in time',
  meaning: 'The answer did not arrive before the time limit.',
  steps: () => [
    'Try again; for long answers, stream and raise the time limit.',
    'Give fallbacks to `withCaprock(model, { fallbacks: [...] })`: it waits, retries and falls back by itself.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};
