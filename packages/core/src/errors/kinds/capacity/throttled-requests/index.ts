import type { KindDefinition } from '../../definition.ts';

/** Too many requests. */
export const throttledRequests = {
  kind: 'throttled-requests',
  family: 'capacity',
  retry: 'backoff',
  fallback: 'any',
  fix: 'wait',
  title: 'Too many requests',
  phrases: [
    'request rate is too high',
    'too many requests',
    'rate exceeded',
    'throttling: rate',
    // Gateways, of their own limits.
    'rate limit',
    'rate-limited',
    'parallel request limit',
  ],
  names: [
    'ThrottlingException',
    'TooManyRequestsException',
    'RateLimitError',
    'rate_limit_error',
    'Throttling',
  ],
  statuses: [429],
} as const satisfies KindDefinition;
