import type { KindDefinition } from '../../definition.ts';

/** The response stream broke, ended early or carried an exception. */
export const streamError = {
  kind: 'stream-error',
  family: 'transport',
  retry: 'backoff',
  fallback: 'any',
  fix: 'wait',
  title: 'The answer broke off',
  phrases: [
    'stream ended before messagestop',
    'truncated event message',
    'incomplete amazon bedrock event-stream frame',
    'stream ended without',
    'error occurred during streaming',
    'error occured during streaming',
  ],
  names: ['ModelStreamErrorException'],
} as const satisfies KindDefinition;
