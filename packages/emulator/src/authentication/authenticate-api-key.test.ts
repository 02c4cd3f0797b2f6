import { describe, expect, test } from 'vitest';
import { clientWithApiKey, expectRefusal, sayHi } from '../testing/client-with.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const endpoint = useEmulator({ region: 'us-east-1' });

const LONG = `ABSK${'a'.repeat(128)}`;
const SHORT = `bedrock-api-key-${'a'.repeat(128)}`;
const ENDED = `bedrock-api-key-${'b'.repeat(128)}`;

function giveKeys(to: typeof emulator): void {
  to.setWorld((world) => ({
    ...world,
    identities: [
      {
        arn: 'arn:aws:iam::123456789012:user/BedrockAPIKey-abcd',
        userId: 'AIDAEXAMPLE',
        apiKeys: [
          { key: LONG },
          { key: SHORT, region: 'eu-west-1' },
          { key: ENDED, expired: true },
        ],
      },
    ],
  }));
}

const INVALID = [
  'AccessDeniedException',
  'Authentication failed: Please make sure your API Key is valid.',
] as const;

describe('an API key', () => {
  test('that the world knows is taken', async () => {
    giveKeys(emulator);
    await sayHi(clientWithApiKey(emulator, LONG));
    expect(emulator.requests).toMatchObject([{ status: 200, region: 'us-east-1' }]);
  });

  test('that is short-lived calls from its own region', async () => {
    giveKeys(emulator);
    await sayHi(clientWithApiKey(emulator, SHORT), 'eu.anthropic.claude-sonnet-4-6');
    expect(emulator.requests).toMatchObject([{ status: 200, region: 'eu-west-1' }]);
  });

  test('of another region than that of the endpoint is none', async () => {
    giveKeys(endpoint);
    await expectRefusal(sayHi(clientWithApiKey(endpoint, SHORT)), ...INVALID);
    await sayHi(clientWithApiKey(endpoint, LONG));
    expect(endpoint.requests.map(({ status }) => status)).toEqual([403, 200]);
  });

  test('that nobody has, although it is shaped like one', () =>
    expectRefusal(sayHi(clientWithApiKey(emulator, LONG)), ...INVALID));

  test('that has expired', () => {
    giveKeys(emulator);
    return expectRefusal(
      sayHi(clientWithApiKey(emulator, ENDED)),
      'AccessDeniedException',
      'Bearer Token has expired',
    );
  });

  test('of another kind', () =>
    expectRefusal(
      sayHi(clientWithApiKey(emulator, 'sk-ant-api03-x')),
      'AccessDeniedException',
      'Invalid API Key format: Must start with pre-defined prefix',
    ));

  test('in a region that is not switched on', () => {
    emulator.setWorld((world) => ({
      ...world,
      defaultRegion: 'me-south-1',
      account: { ...world.account, optedIn: [] },
    }));
    return expectRefusal(
      sayHi(clientWithApiKey(emulator, 'ABSKlocal')),
      'UnrecognizedClientException',
      'The security token included in the request is invalid.',
    );
  });
});

test.each(['ABSKlocal', 'bedrock-api-key-local'])('a developer types %s', async (key) => {
  await sayHi(clientWithApiKey(emulator, key));
  expect(emulator.requests).toMatchObject([{ status: 200 }]);
  emulator.setWorld({ localKeys: false });
  await expectRefusal(sayHi(clientWithApiKey(emulator, key)), ...INVALID);
});

test('the refusal of a key spells its member with a capital', async () => {
  const response = await fetch(`${emulator.url}/model/m/converse`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk-x' },
    body: '{}',
  });
  expect([response.status, await response.json()]).toEqual([
    403,
    { Message: 'Invalid API Key format: Must start with pre-defined prefix' },
  ]);
});
