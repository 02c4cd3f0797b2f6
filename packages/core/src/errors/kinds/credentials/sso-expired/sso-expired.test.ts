import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'Error loading SSO Token: Token for my-sso does not exist',
  'Error when retrieving token from sso: Token has expired and refresh failed',
  'failed to refresh cached credentials, refresh cached SSO token failed, unable to refresh SSO token, operation error SSO OIDC: CreateToken, https response error StatusCode: 400',

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
