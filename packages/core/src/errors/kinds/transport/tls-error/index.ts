import type { KindDefinition } from '../../definition.ts';

/** TLS failed (certificate, proxy). */
export const tlsError = {
  kind: 'tls-error',
  family: 'transport',
  retry: 'no',
  fallback: 'none',
  fix: 'setup',
  title: 'TLS failed',
  phrases: [
    'local issuer certificate',
    'self-signed certificate',
    'self signed certificate',
    'certificate has expired',
    'certificate verify failed',
    'unable to verify the first certificate',
  ],
  names: [
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'SSLError',
  ],
} as const satisfies KindDefinition;
