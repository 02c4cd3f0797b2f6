import { BedrockRuntimeClient, CountTokensCommand } from '@aws-sdk/client-bedrock-runtime';
import { expect, test } from 'vitest';
import { said, useAsk } from '../testing/ask.ts';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const { converse } = useAsk(emulator);
const open = useClient(emulator, BedrockRuntimeClient);
const modelId = 'anthropic.claude-sonnet-4-6';
const messages = [said('Tell me a story about a caprock.')];
const invokeBody = (body: object) =>
  new TextEncoder().encode(
    JSON.stringify({ anthropic_version: 'bedrock-2023-05-31', max_tokens: 10, ...body }),
  );

const count = (input: object, id = modelId) =>
  open().send(new CountTokensCommand({ modelId: id, input: input as never }));

test('counts what Converse counts', async () => {
  const { inputTokens } = await count({ converse: { messages } });
  const { usage } = await converse({ messages });
  expect(inputTokens).toBe(usage?.inputTokens);
  expect(inputTokens).toBe(8);
});

test('counts a body of InvokeModel', async () => {
  const body = invokeBody({
    messages: [{ role: 'user', content: 'Tell me a story about a caprock.' }],
  });
  expect((await count({ invokeModel: { body } })).inputTokens).toBe(8);
});

test('judges the request as the real call does', async () => {
  await expect(
    count({ converse: { messages: [{ role: 'assistant', content: [{ text: 'hi' }] }] } }),
  ).rejects.toMatchObject({
    name: 'ValidationException',
    message:
      'A conversation must start with a user message. Try again with a conversation that starts with a user message.',
  });
  const body = invokeBody({ messages: [{ role: 'user', content: ' ' }] });
  await expect(count({ invokeModel: { body } })).rejects.toMatchObject({
    message: 'messages: text content blocks must contain non-whitespace text',
  });
});

test.each([
  ['no JSON', 'hello'],
  ['a list', '[]'],
])('a body that is %s is malformed', async (_, text) => {
  await expect(
    count({ invokeModel: { body: new TextEncoder().encode(text) } }),
  ).rejects.toMatchObject({
    name: 'ValidationException',
    message: 'Malformed input request, please reformat your input and try again.',
  });
});

test.each([
  ['an inference profile', 'us.anthropic.claude-sonnet-4-6'],
  ['a model that cannot', 'anthropic.claude-opus-5'],
  ['a model of another vendor', 'amazon.nova-lite-v1:0'],
])('%s does not count', async (_, id) => {
  await expect(count({ converse: { messages } }, id)).rejects.toMatchObject({
    name: 'ValidationException',
    message: "The provided model doesn't support counting tokens.",
  });
});

test('an id that nobody knows is refused as everywhere', async () => {
  await expect(
    count({ converse: { messages } }, 'anthropic.claude-sonnet-9'),
  ).rejects.toMatchObject({ message: 'The provided model identifier is invalid.' });
});
