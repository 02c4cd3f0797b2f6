import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'tls: failed to verify certificate: x509: certificate signed by unknown authority',
  'SSL validation failed for https://bedrock-runtime.us-east-1.amazonaws.com/model/x/converse [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)',
  'javax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path to requested target',
  'Unable to connect to API: SSL certificate verification failed. Check your proxy or corporate SSL certificates',

  'The pending stream has been canceled (caused by: unable to get local issuer certificate)',
  'write EPROTO 408D442AAB7F0000:error:0A00010B:SSL routines:tls_validate_record_header:wrong version number:../deps/openssl/openssl/ssl/record/methods/tlsany_meth.c:77:',
  "Hostname/IP does not match certificate's altnames: Host: bedrock-runtime.us-east-1.amazonaws.com. is not in the cert's altnames: DNS:proxy",
  'self-signed certificate in certificate chain',
  'API Error: Unable to connect to API (UNKNOWN_CERTIFICATE_VERIFICATION_ERROR)',
  'API Error: Unable to connect to API (SELF_SIGNED_CERT_IN_CHAIN)',
  "Hostname/IP doesn't match certificate's altnames",
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('tls-error');
});

test.each<unknown>(['connect ECONNREFUSED 127.0.0.1:443'])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('tls-error');
});
