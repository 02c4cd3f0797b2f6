import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { expect, test } from 'vitest';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const sts = useClient(emulator, STSClient);
const get = () => sts().send(new GetCallerIdentityCommand({}));

test('the caller of the default world', async () => {
  expect(await get()).toMatchObject({
    Arn: 'arn:aws:iam::123456789012:user/developer',
    UserId: 'AIDAEXAMPLEDEVELOPER',
    Account: '123456789012',
    $metadata: { httpStatusCode: 200, requestId: expect.any(String) },
  });
});

test('a role of another account that may do nothing at all', async () => {
  const arn = 'arn:aws:sts::210987654321:assumed-role/admin/a&b<c>';
  emulator.setWorld({
    identities: [
      { arn, userId: 'AROAEXAMPLE:a&b', denials: [{ action: '*', by: 'identity-based policy' }] },
    ],
  });
  expect(await get()).toMatchObject({
    Arn: arn,
    UserId: 'AROAEXAMPLE:a&b',
    Account: '210987654321',
  });
});

test('the request id of the body is the one of the header', async () => {
  const response = await fetch(emulator.url, {
    method: 'POST',
    body: 'Action=GetCallerIdentity&Version=2011-06-15',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: 'AWS4-HMAC-SHA256 Credential=a',
    },
  });
  const id = response.headers.get('x-amzn-requestid');
  expect(response.headers.get('content-type')).toBe('text/xml');
  expect(await response.text()).toContain(`<RequestId>${id}</RequestId>`);
});
