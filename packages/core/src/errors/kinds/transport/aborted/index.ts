import type { KindDefinition } from '../../definition.ts';

/** The caller aborted the call. */
export const aborted = {
  kind: 'aborted',
  family: 'transport',
  retry: 'no',
  fallback: 'none',
  fix: 'none',
  title: 'The call was aborted',
  phrases: [
    'request aborted',
    'operation was aborted',
    'request was aborted',
    'user aborted a request',
    // Go.
    'context canceled',
  ],
  names: ['AbortError', 'ModelAbortError'],
  unless: ({ names }) => names.includes('TimeoutError'),
} as const satisfies KindDefinition;
