import type { KindDefinition } from '../../definition.ts';

/** No answer in time. */
export const timeout = {
  kind: 'timeout',
  family: 'transport',
  retry: 'backoff',
  fallback: 'any',
  fix: 'wait',
  title: 'No answer in time',
  phrases: [
    'timed out',
    'deadline exceeded',
    'due to timeout',
    'request timeout',
    // botocore, Go, Java and Rust.
    'timeout on endpoint url',
    'i/o timeout',
    'timeout configuration',
    'timeout occurred',
    // The AWS SDK for JavaScript v3.
    'requesttimeout',
    'configured timeout',
    // Zed and Hermes.
    'timedouterror',
    'stream stale for',
  ],
  names: [
    'TimeoutError',
    'ETIMEDOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
    'UND_ERR_CONNECT_TIMEOUT',
  ],
  statuses: [408],
} as const satisfies KindDefinition;
