import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'tunneling socket could not be established, statusCode=407',

  'dial tcp: lookup bedrock-runtime.us-east-1.amazonaws.com: no such host',
  'software.amazon.awssdk.core.exception.SdkClientException: Received an UnknownHostException when attempting to interact with a service.',
  'ConnectError("dns error", Custom { kind: Uncategorized, error: "failed to lookup address information: Name or service not known" })',
  '[Errno -3] Temporary failure in name resolution',
  '[Errno 111] Connection refused',

  'getaddrinfo ENOTFOUND bedrock-runtime.us-east-1.amazonaws.com',
  { code: 'ECONNREFUSED', message: 'x' },
  'API Error: Unable to connect to API (ENOTFOUND)',
  'API Error: Unable to connect to API (ConnectionRefused)',
  "OSError('Tunnel connection failed: 407 Proxy Authentication Required')",
  'Failed to connect to proxy URL: "http://proxy.example.com:3128"',
  "BedrockException - Cannot connect to host bedrock-runtime.us-east-1.amazonaws.com:443 ssl:default [Connect call failed ('10.0.0.1', 443)]",
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('endpoint-unreachable');
});

test.each<unknown>(['getaddrinfo ENOTFOUND bedrock-runtime.undefined.amazonaws.com'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('endpoint-unreachable');
  },
);
