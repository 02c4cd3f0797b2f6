import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'The security token included in the request is invalid.',
  { name: 'UnrecognizedClientException', message: 'x' },
  'InvalidIdentityToken: Incorrect token audience',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('invalid-credentials');
});

test.each<unknown>(['The security token included in the request is expired'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('invalid-credentials');
  },
);
