import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { chatClient, complete, refusesChat, stream } from '../testing/chat-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

test('an answer has the name of the group, not that of the model behind it', async () => {
  const answer = await complete(emulator);
  expect(answer).toMatchObject({
    id: expect.stringMatching(/^chatcmpl-/),
    object: 'chat.completion',
    model: 'claude-sonnet-4',
    choices: [
      {
        index: 0,
        finish_reason: 'stop',
        message: { role: 'assistant', content: 'You said: hello', tool_calls: null },
      },
    ],
    usage: { prompt_tokens: expect.any(Number), prompt_tokens_details: { cached_tokens: 0 } },
  });
});

test('a call is remembered with the name of the group and the body as it was sent', async () => {
  await complete(emulator, { model: 'eu-sonnet', top_p: 0.5 });
  const body = {
    model: 'eu-sonnet',
    messages: [{ role: 'user', content: 'hello' }],
    top_p: 0.5,
  };
  expect(emulator.requests).toEqual([
    {
      operation: 'ChatCompletions',
      model: 'eu-sonnet',
      region: 'eu-central-1',
      status: 200,
      body,
      chat: body,
    },
  ]);
});

test('both paths lead to it', async () => {
  const client = chatClient(emulator);
  client.baseURL = emulator.url;
  const { text } = await stream(emulator, {}, client);
  expect(text).toBe('You said: hello');
});

test('the models of a key are the groups', async () => {
  const { data } = await chatClient(emulator).models.list();
  expect(data.map(({ id }) => id)).toEqual(Object.keys(emulator.world.gateway.groups));
  expect(data[0]).toEqual({
    id: 'claude-sonnet-4',
    object: 'model',
    created: 1677610602,
    owned_by: 'openai',
  });
});

test('whether it lives, it tells everybody', async () => {
  const response = await fetch(`${emulator.url}/health/liveliness`);
  expect(response.status).toBe(200);
  expect(await response.json()).toBe("I'm alive!");
  expect(response.headers.get('x-litellm-call-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(response.headers.get('x-amzn-requestid')).toBe(null);
});

test('a world can have other groups and keys', async () => {
  emulator.setWorld(({ gateway, ...world }) => ({
    ...world,
    gateway: {
      ...gateway,
      keys: ['sk-team'],
      groups: { chat: { model: 'us.anthropic.claude-opus-4-6-v1' } },
    },
  }));
  const client = chatClient(emulator, 'sk-team');
  const answer = await client.chat.completions.create({
    model: 'chat',
    messages: [{ role: 'user', content: 'hello' }],
  });
  expect(answer.model).toBe('chat');
});

describe('what the proxy itself refuses', () => {
  const ask = (apiKey: string) =>
    chatClient(emulator, apiKey).chat.completions.create({
      model: 'claude-sonnet-4',
      messages: [{ role: 'user', content: 'hello' }],
    });

  test('a key that it does not know', async () => {
    const hash = createHash('sha256').update('sk-wrong-1234').digest('hex');
    await refusesChat(ask('sk-wrong-1234'), 401, {
      message: `Authentication Error, Invalid proxy server token passed. Received API Key = sk-...1234, Key Hash (Token) =${hash}. Unable to find token in cache or \`LiteLLM_VerificationTokenTable\``,
      type: 'token_not_found_in_db',
      param: 'key',
    });
    expect(emulator.requests).toMatchObject([{ operation: 'ChatCompletions', status: 401 }]);
  });

  test.each([
    ['ABSKaBedrockKey', 'ABSK****kKey'],
    ['short', '****'],
  ])('a key of another kind, %s', (key, shown) =>
    refusesChat(ask(key), 401, {
      message: `Authentication Error, LiteLLM Virtual Key expected. Received=${shown}, expected to start with 'sk-'.`,
      type: 'auth_error',
      param: 'None',
    }),
  );

  test('no key', async () => {
    const response = await fetch(`${emulator.url}/v1/models`);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      error: {
        message: 'Authentication Error, No api key passed in.',
        type: 'auth_error',
        param: 'None',
        code: '401',
      },
    });
  });

  test.each(['us.anthropic.claude-sonnet-4-6', 'constructor'])('the unknown group %s', (model) =>
    refusesChat(complete(emulator, { model }), 400, {
      message: `{'error': '/chat/completions: Invalid model name passed in model=${model}. Call \`/v1/models\` to view available models for your key.'}`,
      type: 'None',
      param: 'None',
    }),
  );

  test('a chat without messages', () =>
    refusesChat(complete(emulator, { messages: undefined }), 400, {
      message: "/chat/completions: Missing required parameter: 'messages'.",
      type: 'invalid_request_error',
      param: 'messages',
    }));

  test('a body that is no JSON', async () => {
    const response = await fetch(`${emulator.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk-local-gateway' },
      body: '{',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { message: 'Invalid JSON payload' } });
  });
});
