import type { KindDefinition } from '../../definition.ts';

/** The session token has expired. */
export const expiredCredentials = {
  kind: 'expired-credentials',
  family: 'credentials',
  retry: 'no',
  fallback: 'none',
  fix: 'setup',
  title: 'The credentials have expired',
  phrases: [
    'security token included in the request is expired',
    'token has expired and refresh failed',
    'provided token has expired',
    'credentials have expired',
    'request has expired',
  ],
  names: ['ExpiredTokenException', 'ExpiredToken', 'RequestExpired'],
} as const satisfies KindDefinition;
