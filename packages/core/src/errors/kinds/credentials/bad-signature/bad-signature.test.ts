import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'The request signature we calculated does not match the signature you provided.',
  'Credential should be scoped to a valid region.',
  { name: 'InvalidSignatureException', message: '' },
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('bad-signature');
});
