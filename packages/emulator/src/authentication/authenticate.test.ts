import { describe, expect, test } from 'vitest';
import {
  clientWith,
  DOCUMENTED_KEYS,
  expectRefusal,
  PROTOCOLS,
  sayHi,
} from '../testing/client-with.ts';
import { useEmulator } from '../vitest.ts';
import type { Identity } from '../world/identity.ts';

const emulator = useEmulator();

const SESSION = {
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
  sessionToken: 'IQoJb3JpZ2luX2VjEXAMPLE',
};
const role: Identity = {
  arn: 'arn:aws:sts::123456789012:assumed-role/caller/session',
  userId: 'AROAEXAMPLE:session',
  accessKeys: [SESSION, { ...SESSION, accessKeyId: 'ASIAENDEDSESSIONKEY1', expired: true }],
};
const withRole = () =>
  emulator.setWorld((world) => ({ ...world, identities: [...world.identities, role] }));

const UNKNOWN = [
  'UnrecognizedClientException',
  'The security token included in the request is invalid.',
] as const;
const MISMATCH = [
  'InvalidSignatureException',
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
] as const;

describe.each(PROTOCOLS)('a signature over %s', (protocol) => {
  const hi = (config: Parameters<typeof clientWith>[1], modelId?: string) =>
    sayHi(clientWith(emulator, config, protocol), modelId);

  test.each([
    'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
    'us.anthropic.claude-sonnet-4-6',
    'arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-5-20250929-v1:0',
  ])('is verified for %s', async (modelId) => {
    await hi({}, modelId);
    expect(emulator.requests).toMatchObject([{ status: 200, region: 'us-east-1' }]);
  });

  test('of a session is verified with its token', async () => {
    withRole();
    await hi({ credentials: SESSION });
    expect(emulator.requests).toMatchObject([{ status: 200 }]);
  });

  test('with a wrong secret', () =>
    expectRefusal(
      hi({ credentials: { ...DOCUMENTED_KEYS, secretAccessKey: 'another' } }),
      ...MISMATCH,
    ));

  test('with a key that nobody has', () =>
    expectRefusal(
      hi({ credentials: { ...DOCUMENTED_KEYS, accessKeyId: 'AKIAI44QH8DHBEXAMPLE' } }),
      ...UNKNOWN,
    ));

  test('of a session without its token, with another, and of a user with one', async () => {
    withRole();
    const { sessionToken, ...pair } = SESSION;
    await expectRefusal(hi({ credentials: pair }), ...UNKNOWN);
    await expectRefusal(hi({ credentials: { ...pair, sessionToken: 'other' } }), ...UNKNOWN);
    await expectRefusal(hi({ credentials: { ...DOCUMENTED_KEYS, sessionToken } }), ...UNKNOWN);
  });

  test('of a session that has ended', () => {
    withRole();
    return expectRefusal(
      hi({ credentials: { ...SESSION, accessKeyId: 'ASIAENDEDSESSIONKEY1' } }),
      'ExpiredTokenException',
      'The security token included in the request is expired',
    );
  });

  test('that is older than five minutes', () =>
    expectRefusal(
      hi({ systemClockOffset: -301_000 }),
      'InvalidSignatureException',
      /^Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 5 min\.\)$/,
    ));

  test('that is made in the future', () =>
    expectRefusal(
      hi({ systemClockOffset: 310_000 }),
      'InvalidSignatureException',
      /^Signature not yet current: \d{8}T\d{6}Z is still later than \d{8}T\d{6}Z \(\d{8}T\d{6}Z \+ 5 min\.\)$/,
    ));

  test('with a clock that is four minutes off either way', async () => {
    await hi({ systemClockOffset: -240_000 });
    await hi({ systemClockOffset: 240_000 });
    expect(emulator.requests.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('for a region that does not exist', () =>
    expectRefusal(
      hi({ region: 'us-east-9' }),
      'InvalidSignatureException',
      'Credential should be scoped to a valid region.',
    ));

  test('for a region that is not switched on, and for one that is', async () => {
    const optedIn = (regions: readonly string[]) =>
      emulator.setWorld((world) => ({ ...world, account: { ...world.account, optedIn: regions } }));
    const modelId = 'global.anthropic.claude-sonnet-4-6';
    optedIn([]);
    await expectRefusal(hi({ region: 'ap-southeast-3' }, modelId), ...UNKNOWN);
    optedIn(['ap-southeast-3']);
    await hi({ region: 'ap-southeast-3' }, modelId);
    expect(emulator.requests.map(({ status }) => status)).toEqual([403, 200]);
  });

  test('for another service', () =>
    expectRefusal(
      hi({ signingName: 'bedrock-runtime' } as never),
      'InvalidSignatureException',
      "Credential should be scoped to correct service: 'bedrock'.",
    ));
});

test('a body that was changed behind the signature is refused', async () => {
  const client = clientWith(emulator);
  client.middlewareStack.add(
    (next) => (args) => {
      const request = args.request as { body: Uint8Array };
      request.body = Buffer.from(new TextDecoder().decode(request.body).replace('"hi"', '"ho"'));
      return next(args);
    },
    { step: 'finalizeRequest', priority: 'low', name: 'tamper' },
  );
  await expectRefusal(sayHi(client), ...MISMATCH);
});

describe('a developer who has no account', () => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'any' };
  test('types any key', async () => {
    await sayHi(
      clientWith(emulator, { credentials, region: 'eu-west-1' }),
      'eu.anthropic.claude-sonnet-4-6',
    );
    expect(emulator.requests).toMatchObject([{ status: 200, region: 'eu-west-1' }]);
  });

  test('is unknown to a world without local keys', () => {
    emulator.setWorld({ localKeys: false });
    return expectRefusal(sayHi(clientWith(emulator, { credentials })), ...UNKNOWN);
  });

  test('can be alone in the world', async () => {
    emulator.setWorld({ identities: [] });
    await sayHi(clientWith(emulator, { credentials }));
    expect(emulator.requests).toMatchObject([{ status: 200 }]);
  });
});
