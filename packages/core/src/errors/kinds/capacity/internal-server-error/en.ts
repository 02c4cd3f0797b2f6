import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const internalServerError: Remedy = {
  title: 'Bedrock failed inside',
  meaning: 'The service met an error of its own.',
  steps: () => [
    'Try again.',
    'Give fallbacks to `withCaprock(model, { fallbacks: [...] })`: it waits, retries and falls back by itself.',
    'If it stays, give AWS Support the request id.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};
