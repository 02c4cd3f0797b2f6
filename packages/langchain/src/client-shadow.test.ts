import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { shadowClient } from './client-shadow.ts';
import type { ConverseClient } from './host.ts';
import { CREDENTIALS, failureOf } from './testing/bedrock-model.ts';

const emulator = useEmulator();
const modelId = 'us.anthropic.claude-sonnet-4-6';
const command = () =>
  new ConverseCommand({ modelId, messages: [{ role: 'user', content: [{ text: 'Hello' }] }] });

function clients(keepRetries: boolean) {
  const client = new BedrockRuntimeClient({
    region: 'us-east-1',
    endpoint: emulator.url,
    credentials: CREDENTIALS,
  });
  const shadow = shadowClient(client as unknown as ConverseClient, {
    keepRetries,
    settle: (input) => ({ ...input, system: [{ text: 'settled' }] }),
  });
  return { client, shadow: shadow as unknown as BedrockRuntimeClient };
}

test('settles what goes through it, and only that', async () => {
  const { client, shadow } = clients(false);
  await shadow.send(command());
  await client.send(command());
  const [through, beside] = emulator.requests;
  expect(through?.body.system).toEqual([{ text: 'settled' }]);
  expect(beside?.body.system).toBeUndefined();
});

test.each([
  [false, 1],
  [true, 3],
])('keepRetries: %s sends a throttled request %i times', async (keepRetries, requests) => {
  emulator.fault({ type: 'error', status: 429, exception: 'ThrottlingException' });
  const { client, shadow } = clients(keepRetries);
  await failureOf(() => shadow.send(command()));
  expect(emulator.requests).toHaveLength(requests);
  await failureOf(() => client.send(command()));
  expect(emulator.requests).toHaveLength(requests + 3);
});

test('the client keeps its middleware', async () => {
  const { client } = clients(false);
  const before = client.middlewareStack.identify();
  const { shadow } = clients(false);
  expect(client.middlewareStack.identify()).toEqual(before);
  const own = new ConverseCommand({ modelId, messages: [] }).middlewareStack;
  expect(shadow.middlewareStack.concat(own).identify()).not.toEqual(before);
  expect(shadow).toBeInstanceOf(BedrockRuntimeClient);
});

test('a stand-in without middleware is used as it is', () => {
  const standIn = { send: async () => ({}) };
  expect(shadowClient(standIn, { keepRetries: false, settle: (input) => input })).toBe(standIn);
});
