import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const unknown: Remedy = {
  title: 'Unknown error',
  meaning: 'No known cause of trouble with Bedrock fits this error.',
  steps: () => [
    'Look at the original message and at the innermost `cause`.',
    'If Bedrock gave a request id, AWS Support can look it up.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting.html',
};
