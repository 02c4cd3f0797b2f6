import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'The provided token has expired.',

  'The security token included in the request is expired',
  { name: 'ExpiredTokenException', message: 'x' },
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('expired-credentials');
});

test.each<unknown>(['The security token included in the request is invalid.'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('expired-credentials');
  },
);
