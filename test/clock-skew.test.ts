import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { safeClaudeCall } from '@caprock/aws-sdk';
import { useEmulator } from '@caprock/emulator/vitest';
import { withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import { beforeEach, expect, test, vi } from 'vitest';

// The clock of this machine is an hour behind that of the service.
const emulator = useEmulator({ clock: () => Date.now() + 3_600_000 });
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));

const region = 'us-east-1';
/** The pair of AWS's documentation, which the emulator verifies. */
const credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const statuses = () => emulator.requests.map(({ status }) => status);

test('langchain: a signature that is too old is made anew with the time of the service', async () => {
  const model = 'us.anthropic.claude-sonnet-4-6';
  const plain = new ChatBedrockConverse({ model, region, credentials });
  const chat = withCaprock(plain, { onEvent: () => {} });
  expect((await chat.invoke('Hello')).text).toBe('You said: Hello');
  expect(statuses()).toEqual([403, 200]);
});

test('aws-sdk: the same', async () => {
  const client = new BedrockRuntimeClient({ region, credentials });
  expect(await safeClaudeCall('Hello', { client, onEvent: () => {} })).toMatchObject({
    success: true,
  });
  expect(statuses()).toEqual([403, 200]);
});

test('a wrong secret stays wrong, whatever the time', async () => {
  const wrong = { ...credentials, secretAccessKey: 'wrong' };
  const client = new BedrockRuntimeClient({ region, credentials: wrong });
  expect(await safeClaudeCall('Hello', { client, onEvent: () => {} })).toMatchObject({
    success: false,
    diagnosis: { kind: 'bad-signature' },
  });
  expect(statuses()).toEqual([403, 403]);
});
