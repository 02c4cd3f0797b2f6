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
    'certificate verification failed',
    'ssl validation failed',
    // Go and Java.
    'x509: ',
    'pkix path building failed',
    'unable to verify the first certificate',
    "match certificate's altnames",
    // Codes that a client prints in parentheses; Bun's.
    'self_signed_cert',
    'unable_to_verify_leaf_signature',
    'unable_to_get_issuer_cert',
    'certificate_verification_error',
    'cert_has_expired',
    'cert_untrusted',
    // What OpenSSL says of a handshake that failed, whoever wraps it: somebody speaks plain HTTP there.
    ':ssl routines:',
  ],
  names: [
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'EPROTO',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'SSLError',
  ],
} as const satisfies KindDefinition;
