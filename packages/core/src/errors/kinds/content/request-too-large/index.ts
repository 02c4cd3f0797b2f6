import type { KindDefinition } from '../../definition.ts';

/** The request body is over the size limit. */
export const requestTooLarge = {
  kind: 'request-too-large',
  family: 'content',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'The request is too large',
  phrases: [
    'request too large',
    'request body is too large',
    'request body too large',
    'exceeds the maximum allowed size',
    'request_too_large',
    'payload too large',
    'entity too large',
    'content length exceeded',
    'length less than or equal to 25000000',
  ],
  names: ['RequestEntityTooLargeException'],
  statuses: [413],
  alternatives: ['context-window-exceeded', 'image-too-large'],
} as const satisfies KindDefinition;
