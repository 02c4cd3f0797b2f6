import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'An error occurred (IncompleteSignature) when calling the Converse operation: x',

  'The request signature we calculated does not match the signature you provided.',
  'Credential should be scoped to a valid region.',
  { name: 'InvalidSignatureException', message: '' },
  "403 Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter.",
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('bad-signature');
});

test.each<unknown>(['The security token included in the request is expired'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('bad-signature');
  },
);
