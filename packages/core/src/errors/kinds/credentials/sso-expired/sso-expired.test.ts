import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'The SSO session associated with this profile has expired or is otherwise invalid.',
  'Token for default does not exist; run aws sso login',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('sso-expired');
});

test.each<unknown>(['The security token included in the request is expired'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('sso-expired');
  },
);
