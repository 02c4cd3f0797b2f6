import type { KindDefinition } from '../../definition.ts';

/** The SSO session has expired or is invalid. */
export const ssoExpired = {
  kind: 'sso-expired',
  family: 'credentials',
  retry: 'no',
  fallback: 'none',
  fix: 'setup',
  title: 'The SSO session has expired',
  phrases: [
    'sso session',
    'sso login',
    'session token not found or invalid',
    // botocore and Go, of a token that is not there or cannot be renewed.
    'sso token',
    'token from sso',
    'sso oidc: createtoken',
  ],
  names: ['SSOTokenProviderFailure'],
} as const satisfies KindDefinition;
