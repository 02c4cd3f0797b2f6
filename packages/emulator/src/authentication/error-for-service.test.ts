import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { expect, test } from 'vitest';
import { DOCUMENTED_KEYS } from '../testing/client-with.ts';
import { useEmulator } from '../vitest.ts';
import { defaultWorld } from '../world/default-world.ts';
import { authenticate } from './authenticate.ts';

const emulator = useEmulator();

const request = (authorization?: string) => ({
  method: 'POST',
  url: '/',
  headers: {
    host: 'localhost',
    'x-amz-date': '20250714T202850Z',
    ...(authorization ? { authorization } : {}),
  },
  body: new Uint8Array(),
});
const now = Date.UTC(2025, 6, 14, 20, 28, 50);
const arrival = { world: defaultWorld, region: undefined, now };
const signed = (key: string, region: string, service: string) =>
  `AWS4-HMAC-SHA256 Credential=${key}/20250714/${region}/${service}/aws4_request, SignedHeaders=host, Signature=0`;

test.each([
  ['sts', 'MissingAuthenticationToken', 'Request is missing Authentication Token'],
  ['iam', 'MissingAuthenticationToken', 'Request is missing Authentication Token'],
  ['servicequotas', 'MissingAuthenticationTokenException', 'Missing Authentication Token'],
] as const)('%s takes no API keys', (service, exception, message) => {
  const caller = authenticate(request('Bearer ABSKlocal'), { ...arrival, service });
  expect(caller).toMatchObject({ error: { status: 403, exception, message } });
});

test.each([
  ['sts', 'InvalidClientTokenId', 'SignatureDoesNotMatch'],
  ['servicequotas', 'UnrecognizedClientException', 'InvalidSignatureException'],
] as const)('%s has its own names', (service, unknown, mismatch) => {
  const call = (key: string) =>
    authenticate(request(signed(key, 'us-east-1', service)), { ...arrival, service });
  expect(call('AKIAI44QH8DHBEXAMPLE')).toMatchObject({ error: { exception: unknown } });
  expect(call('AKIAIOSFODNN7EXAMPLE')).toMatchObject({ error: { exception: mismatch } });
  expect(call('local')).toMatchObject({ region: 'us-east-1' });
});

test('IAM is signed for in us-east-1, wherever the endpoint is', () => {
  const call = (region: string) =>
    authenticate(request(signed('local', region, 'iam')), {
      ...arrival,
      service: 'iam',
      region: 'eu-central-1',
    });
  expect(call('us-east-1')).toMatchObject({ region: 'us-east-1' });
  expect(call('us-west-2')).toMatchObject({
    error: {
      exception: 'SignatureDoesNotMatch',
      message: 'Credential should be scoped to a valid region.',
    },
  });
});

test.each([
  ['AKIA44QH8DHBEXAMPLE4', 'any', 'InvalidClientTokenId'],
  ['AKIAIOSFODNN7EXAMPLE', 'wrong', 'SignatureDoesNotMatch'],
])(
  'the STS client of %s is told so in its own format',
  async (accessKeyId, secretAccessKey, name) => {
    const client = new STSClient({
      region: 'us-east-1',
      endpoint: emulator.url,
      credentials: { accessKeyId, secretAccessKey },
      maxAttempts: 1,
    });
    await expect(client.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
      name,
      $metadata: { httpStatusCode: 403 },
    });
    client.destroy();
  },
);

test('GetCallerIdentity is verified, and needs no permission', async () => {
  emulator.setWorld((world) => ({
    ...world,
    identities: world.identities.map((identity) => ({
      ...identity,
      denials: [{ action: '*', by: 'identity-based policy' as const }],
    })),
  }));
  const client = new STSClient({
    region: 'us-east-1',
    endpoint: emulator.url,
    credentials: DOCUMENTED_KEYS,
  });
  const { Arn } = await client.send(new GetCallerIdentityCommand({}));
  client.destroy();
  expect(Arn).toBe('arn:aws:iam::123456789012:user/developer');
});
