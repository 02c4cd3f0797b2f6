import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const networkReset: Remedy = {
  title: 'The connection was cut',
  meaning: 'The network or the server closed the connection before the answer was complete.',
  steps: () => [
    'Try again.',
    'Give fallbacks to `withCaprock(model, { fallbacks: [...] })`: it waits, retries and falls back by itself.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};
