import type { KindDefinition } from '../../definition.ts';

/** The SSO session has expired or is invalid. */
export const ssoExpired = {
  kind: 'sso-expired',
  family: 'credentials',
  retry: 'no',
  fallback: 'none',
  fix: 'setup',
  title: 'The SSO session has expired',
  phrases: ['sso session', 'sso login', 'session token not found or invalid'],
  names: ['SSOTokenProviderFailure'],
} as const satisfies KindDefinition;
