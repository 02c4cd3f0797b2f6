import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const streamError: Remedy = {
  title: 'The answer broke off',
  meaning:
    'The stream ended without its stop event, or carried an error. What arrived is not the whole answer.',
  steps: () => [
    'Ask again; do not use the part that arrived as if it were complete.',
    'Give fallbacks to `withCaprock(model, { fallbacks: [...] })`: it waits, retries and falls back by itself. It falls back until the first content has arrived.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};
