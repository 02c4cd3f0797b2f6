import type { KindDefinition } from '../../definition.ts';

/** The request signature does not match (secret, clock, proxy). */
export const badSignature = {
  kind: 'bad-signature',
  family: 'credentials',
  retry: 'no',
  fallback: 'none',
  fix: 'setup',
  title: 'The signature of the request is wrong',
  phrases: [
    'signature we calculated does not match',
    'credential should be scoped',
    "authorization header requires '",
    'signature expired',
    'signature not yet current',
  ],
  names: [
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
    'IncompleteSignatureException',
    'IncompleteSignature',
    'RequestTimeTooSkewed',
  ],
} as const satisfies KindDefinition;
