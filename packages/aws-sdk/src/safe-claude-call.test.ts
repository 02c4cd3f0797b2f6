import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { createCooldownStore, createLearnedStore, systemClock } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { safeClaudeCall } from './safe-claude-call.ts';
import type { ChatMessage, SafeClaudeOptions } from './safe-claude-options.ts';
import { CREDENTIALS } from './testing/made-up-credentials.ts';

const emulator = useEmulator();
const sleep = vi.spyOn(systemClock, 'sleep');
beforeEach(() => {
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url);
  sleep.mockReset().mockResolvedValue();
});

const SONNET = 'us.anthropic.claude-sonnet-4-6';
const HAIKU = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';
const client = () => new BedrockRuntimeClient({ region: 'us-east-1', credentials: CREDENTIALS });
const ask = (chat: string | readonly ChatMessage[], options: SafeClaudeOptions = {}) =>
  safeClaudeCall(chat, { client: client(), onEvent: () => {}, ...options });

const throttled = {
  type: 'error',
  status: 429,
  exception: 'ThrottlingException',
  message: 'Too many requests, please wait before trying again.',
} as const;

describe('an answer', () => {
  test('to a question, by a model of the region', async () => {
    expect(await ask('Hello?')).toMatchObject({
      success: true,
      content: expect.stringMatching(/./),
      model: expect.stringMatching(/^us\.anthropic\.claude-sonnet/),
      region: 'us-east-1',
      stopReason: 'end_turn',
      usage: { inputTokens: expect.any(Number) },
      repairs: [],
      attempts: [{ region: 'us-east-1' }],
    });
    expect(emulator.requests[0]?.body).toMatchObject({ inferenceConfig: { maxTokens: 4_096 } });
  });

  test('to nothing but a system prompt', async () => {
    const answer = await ask([], { system: 'Say hello.', model: 'claude-sonnet-4-6' });
    expect(answer).toMatchObject({ success: true, model: SONNET });
    expect(answer.success && answer.repairs.length).toBe(1);
  });

  test('to a chat whose tool call has no result yet, with tools', async () => {
    const tools = [
      { type: 'function', function: { name: 'weather', parameters: { type: 'object' } } },
    ];
    const chat: ChatMessage[] = [
      { role: 'user', content: 'Weather?' },
      {
        role: 'assistant',
        tool_calls: [{ id: 'a', type: 'function', function: { name: 'weather', arguments: '{}' } }],
      },
      { role: 'user', content: 'And now?' },
    ];
    expect(await ask(chat, { tools })).toMatchObject({ success: true });
  });

  test('by the fallback, where the first model is throttled', async () => {
    emulator.fault({ ...throttled, model: SONNET });
    const answer = await ask('Hello?', {
      model: 'claude-sonnet-4-6',
      fallbacks: ['claude-haiku-4-5'],
    });
    expect(answer).toMatchObject({ success: true, model: HAIKU });
    expect(emulator.requests).toHaveLength(3);
  });

  test('by the next model of the default chain', async () => {
    const { model } = await ask('Hello?');
    emulator.fault({ ...throttled, model: model as string });
    const answer = await ask('Hello?');
    expect(answer).toMatchObject({ success: true });
    expect(answer.model).not.toBe(model);
  });

  test('that was cut says so', async () => {
    const answer = await ask('Tell me all about basalt.', { maxTokens: 1, lang: 'ko' });
    expect(answer).toMatchObject({
      success: true,
      stopReason: 'max_tokens',
      notice: expect.stringMatching(/[가-힣]/),
    });
  });
});

describe('no answer', () => {
  test('a throttled model gets four requests in all: ours is the only loop', async () => {
    emulator.fault(throttled);
    const answer = await ask('Hello?', { model: 'claude-sonnet-4-6' });
    expect(answer).toMatchObject({
      success: false,
      model: null,
      diagnosis: { kind: 'throttled-requests' },
      content: expect.stringMatching(/./),
    });
    expect(emulator.requests).toHaveLength(4);
    expect(answer.attempts).toHaveLength(4);
  });

  test.each([undefined, ''])(
    'no region anywhere (%j): the very line that names one',
    async (named) => {
      vi.stubEnv('AWS_REGION', named);
      vi.stubEnv('AWS_DEFAULT_REGION', undefined);
      vi.stubEnv('AWS_CONFIG_FILE', '/nowhere');
      vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nowhere');
      const answer = await safeClaudeCall('Hello?', { onEvent: () => {} });
      expect(answer).toMatchObject({ success: false, diagnosis: { kind: 'no-region' } });
      expect(answer.content).toContain('export AWS_REGION=');
      vi.stubEnv('AWS_ACCESS_KEY_ID', CREDENTIALS.accessKeyId);
      vi.stubEnv('AWS_SECRET_ACCESS_KEY', CREDENTIALS.secretAccessKey);
      const told = await safeClaudeCall('Hello?', {
        onEvent: () => {},
        defaultRegion: 'us-east-1',
      });
      expect(told).toMatchObject({ success: true, region: 'us-east-1' });
    },
  );

  test.each([
    ['a model that nobody knows', 'Hello?', { model: 'gpt-4o' }],
    ['a chat that is none', 42, {}],
    ['a message without a role', [{ content: 'Hello?' }], {}],
    ['a temperature that is a word', 'Hello?', { temperature: 'warm' }],
    ['a message that is null', [null], {}],
    ['a region that is none', 'Hello?', { region: 'evil.example/' }],
  ])('%s is said, not thrown', async (_, chat, options) => {
    const answer = await ask(chat as never, options as never);
    expect(answer).toMatchObject({
      success: false,
      model: null,
      content: expect.stringMatching(/./),
    });
    expect(emulator.requests).toHaveLength(0);
  });

  test('what Bedrock said stands under the title, with the account number left out', async () => {
    const said =
      'User: arn:aws:iam::123456789012:user/dev is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:us-east-1::foundation-model/x because no identity-based policy allows the bedrock:InvokeModel action';
    const exception = 'AccessDeniedException';
    emulator.fault({ type: 'error', status: 403, exception, message: said });
    const answer = await ask('Hello?', { model: 'claude-sonnet-4-6' });
    const [title, text, ...steps] = answer.content.split('\n');
    expect(title).toBe('No IAM policy allows the call');
    expect(text).toContain('is not authorized to perform: bedrock:InvokeModel on resource');
    expect(text).not.toContain('123456789012');
    expect(steps).toEqual(answer.success ? [] : answer.steps);
  });

  test('a name that means no model is answered with ids that do', async () => {
    const answer = await ask('Hello?', { model: 'claude-poem-9' });
    expect(answer.content).toContain("'claude-poem-9' is no Claude model on Amazon Bedrock.");
    expect(answer.content).toContain('us.anthropic.claude-');
  });

  test('an abort ends it', async () => {
    emulator.fault({ type: 'delay', milliseconds: 5_000 });
    const controller = new AbortController();
    const call = ask('Hello?', { signal: controller.signal });
    await vi.waitFor(() => expect(emulator.requests).toHaveLength(1));
    controller.abort();
    expect(await call).toMatchObject({ success: false, diagnosis: { kind: 'aborted' } });
  });

  test('speaks Korean, and gives nothing of the conversation or the keys away', async () => {
    emulator.fault({
      type: 'error',
      status: 403,
      exception: 'AccessDeniedException',
      message: "You don't have access to the model with the specified model ID.",
    });
    const answer = await ask('my secret plan', { lang: 'ko' });
    expect(answer.content).toMatch(/[가-힣]/);
    const printed = JSON.stringify(answer);
    expect(printed).not.toContain('secret plan');
    expect(printed).not.toContain('made-up');
  });
});

describe('from one call to the next, through one client', () => {
  test('a limit that the model told is kept to', async () => {
    emulator.fault({
      type: 'error',
      status: 400,
      exception: 'ValidationException',
      message:
        'The maximum tokens you requested exceeds the model limit of 1000. Try again with a maximum tokens value that is lower than 1000.',
      times: 1,
    });
    const own = client();
    await ask('Hello?', { client: own });
    await ask('Hello?', { client: own });
    expect(emulator.requests.map(({ body }) => body)).toMatchObject(
      [4_096, 999, 999].map((maxTokens) => ({ inferenceConfig: { maxTokens } })),
    );
  });

  test('a busy model is left alone', async () => {
    emulator.fault({ ...throttled, model: SONNET });
    const own = client();
    const options = { client: own, model: SONNET, fallbacks: [HAIKU] };
    await ask('Hello?', options);
    const before = emulator.requests.length;
    expect(await ask('Hello?', options)).toMatchObject({ success: true, model: HAIKU });
    expect(emulator.requests).toHaveLength(before + 1);
  });

  test('each call goes to the region that it names, signed for it', async () => {
    const own = client();
    for (const region of ['eu-west-1', 'us-east-1', 'eu-west-1']) {
      const answer = await ask('Hello?', { client: own, region, model: 'claude-sonnet-4-6' });
      expect(answer).toMatchObject({ success: true, region });
    }
    expect(emulator.requests.map(({ region }) => region)).toEqual([
      'eu-west-1',
      'us-east-1',
      'eu-west-1',
    ]);
  });
});

test('the client that was handed in keeps its own retries', async () => {
  const own = client();
  const before = own.middlewareStack.identify();
  await ask('Hello?', { client: own });
  expect(own.middlewareStack.identify()).toEqual(before);
});

describe('stores that several clients share', () => {
  test('what one has met and learned, the other one knows', async () => {
    const cooldowns = createCooldownStore();
    const learn = { store: createLearnedStore() };
    emulator.fault({ ...throttled, model: SONNET });
    emulator.fault({
      type: 'error',
      model: HAIKU,
      status: 400,
      exception: 'ValidationException',
      message:
        'The maximum tokens you requested exceeds the model limit of 1000. Try again with a maximum tokens value that is lower than 1000.',
      times: 1,
    });
    const options = { model: SONNET, fallbacks: [HAIKU], cooldowns, learn };
    await ask('Hello?', options);
    const before = emulator.requests.length;
    expect(await ask('Hello?', options)).toMatchObject({ success: true, model: HAIKU });
    expect(emulator.requests.slice(before)).toMatchObject([
      { model: HAIKU, body: { inferenceConfig: { maxTokens: 999 } } },
    ]);
  });

  test('what one client may not do stays with that client', async () => {
    const cooldowns = createCooldownStore();
    emulator.fault({
      type: 'error',
      model: SONNET,
      status: 403,
      exception: 'AccessDeniedException',
      message: "You don't have access to the model with the specified model ID.",
    });
    const own = client();
    const options = { client: own, model: SONNET, fallbacks: [HAIKU], cooldowns };
    await ask('Hello?', options);
    await ask('Hello?', options);
    expect(emulator.requests.map(({ model }) => model)).toEqual([SONNET, HAIKU, HAIKU]);
    expect(cooldowns.list()).toEqual([]);
    emulator.clearFaults();
    expect(await ask('Hello?', { ...options, client: client() })).toMatchObject({ model: SONNET });
  });
});
