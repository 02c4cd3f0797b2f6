import {
  BedrockRuntimeClient,
  type BedrockRuntimeClientConfig,
  ConverseCommand,
  type ConverseCommandInput,
  ConverseStreamCommand,
  InvokeModelCommand,
} from '@aws-sdk/client-bedrock-runtime';
import type { CaprockEvent } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type CaprockPluginOptions, caprockPlugin } from './caprock-plugin.ts';
import { collectBlocks } from './collect-blocks.ts';
import { CREDENTIALS } from './testing/made-up-credentials.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_REGION', 'us-east-1'));

const SONNET = 'us.anthropic.claude-sonnet-4-6';

function clientWith(
  options: CaprockPluginOptions = {},
  config: BedrockRuntimeClientConfig = {},
): BedrockRuntimeClient {
  const client = new BedrockRuntimeClient({
    region: 'us-east-1',
    endpoint: emulator.url,
    credentials: CREDENTIALS,
    ...config,
  });
  client.middlewareStack.use(caprockPlugin({ onEvent: () => {}, ...options }));
  return client;
}

const converse = async (
  input: Partial<ConverseCommandInput>,
  options?: CaprockPluginOptions,
): Promise<string | undefined> => {
  const command = new ConverseCommand({ modelId: SONNET, messages: [], ...input });
  const { output } = await clientWith(options).send(command);
  return output?.message?.content?.[0]?.text;
};

const failure = async (call: Promise<unknown>) =>
  await call.then(
    () => expect.unreachable(),
    (error: Error & { diagnosis?: { kind: string } }) => error,
  );

describe('converse', () => {
  test('a conversation of nothing but a system prompt is answered, under any name of the model', async () => {
    const events: CaprockEvent[] = [];
    const text = await converse(
      { modelId: 'claude-sonnet-4-6', system: [{ text: 'Say hello.' }] },
      { onEvent: (event) => events.push(event) },
    );
    expect(text).toEqual(expect.any(String));
    expect(events.map(({ type }) => type)).toEqual(['resolved', 'repaired', 'attempt', 'answered']);
    expect(emulator.requests).toMatchObject([{ model: SONNET }]);
  });

  test('the input of the caller stays as it is', async () => {
    const input = { modelId: 'claude-sonnet-4-6', messages: [], system: [{ text: 'Say hello.' }] };
    const command = new ConverseCommand(input);
    await clientWith().send(command);
    expect(command.input).toEqual({
      modelId: 'claude-sonnet-4-6',
      messages: [],
      system: [{ text: 'Say hello.' }],
    });
  });

  test('images go as bytes', async () => {
    const bytes = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const content = [
      { text: 'What is it?' },
      { image: { format: 'png' as const, source: { bytes } } },
    ];
    await converse({ messages: [{ role: 'user', content }] });
    expect(emulator.requests[0]?.body).toMatchObject({
      messages: [{ content: [{}, { image: { source: { bytes: bytes.toString('base64') } } }] }],
    });
  });

  test('a tool keeps the name that the caller gave it', async () => {
    const name = 'look up the weather!';
    emulator.script({ toolUse: { name, input: {} } });
    const command = new ConverseCommand({
      modelId: SONNET,
      messages: [{ role: 'user', content: [{ text: 'Weather?' }] }],
      toolConfig: {
        tools: [{ toolSpec: { name, inputSchema: { json: { type: 'object', properties: {} } } } }],
      },
    });
    const { output } = await clientWith().send(command);
    const sent = emulator.requests[0]?.body as {
      toolConfig: { tools: [{ toolSpec: { name: string } }] };
    };
    expect(sent.toolConfig.tools[0].toolSpec.name).toMatch(/^[\w-]+$/);
    expect(output?.message?.content?.some(({ toolUse }) => toolUse?.name === name)).toBe(true);
  });

  test('an error is the same error, with its diagnosis where no printer shows it', async () => {
    emulator.fault({
      type: 'error',
      status: 403,
      exception: 'AccessDeniedException',
      message: "You don't have access to the model with the specified model ID.",
    });
    const error = await failure(
      converse({ messages: [{ role: 'user', content: [{ text: 'hi' }] }] }),
    );
    expect(error.name).toBe('AccessDeniedException');
    expect(error.diagnosis?.kind).toBe('model-access-not-granted');
    expect(Object.keys(error)).not.toContain('diagnosis');
  });

  test('what cannot be called is refused before anything is sent', async () => {
    const error = await failure(converse({ modelId: 'claude-haiku-9' }));
    expect(error.diagnosis?.kind).toBeDefined();
    expect(emulator.requests).toHaveLength(0);
  });
});

test.each([
  { messages: null },
  { messages: 'hi' },
  { messages: [null] },
  { messages: [{ role: 'user', content: 'hi' }] },
  { messages: [{ role: 'user', content: null }] },
  { messages: [{ role: 'user', content: ['hi'] }] },
  { system: 'Be kind.' },
  { toolConfig: {} },
  { modelId: 5 },
])('what only JavaScript lets through is refused by the SDK or Bedrock: %j', async (wrong) => {
  const hello = [{ role: 'user' as const, content: [{ text: 'hi' }] }];
  const input = { messages: hello, ...(wrong as object) };
  const { name, diagnosis } = await failure(converse(input));
  expect(name).toMatch(/^(Validation|Serialization)Exception$/);
  expect(diagnosis).toBeDefined();
});

test('another command passes as it is, its errors diagnosed', async () => {
  const body = JSON.stringify({
    anthropic_version: 'bedrock-2023-05-31',
    max_tokens: 10,
    messages: [],
  });
  const error = await failure(clientWith().send(new InvokeModelCommand({ modelId: SONNET, body })));
  expect(error.name).toBe('ValidationException');
  expect(error.diagnosis?.kind).toBe('no-user-message');
  expect(emulator.requests[0]?.body).toEqual(JSON.parse(body));
});

describe.each([
  ['HTTP/2', {}],
  ['HTTP/1.1', { requestHandler: new NodeHttpHandler() }],
])('a stream over %s', (_, config: BedrockRuntimeClientConfig) => {
  const messages = [
    {
      role: 'user' as const,
      content: [{ text: 'Tell me all that you know about basalt, please.' }],
    },
  ];
  const read = async (seen: string[]) => {
    const command = new ConverseStreamCommand({ modelId: SONNET, messages });
    const { stream } = await clientWith({}, config).send(command);
    for await (const event of stream ?? []) seen.push(Object.keys(event).join());
  };

  test('comes through whole', async () => {
    const seen: string[] = [];
    await read(seen);
    expect(seen.at(-1)).toBe('metadata');
    expect(seen).toContain('messageStop');
  });

  test('gives the caller their own names of tools and keys back', async () => {
    const name = 'look up the weather!';
    const key = 'the city?';
    emulator.script({ text: 'I look.', toolUse: { name, input: { [key]: 'Seoul' } } });
    const command = new ConverseStreamCommand({
      modelId: SONNET,
      messages,
      toolConfig: {
        tools: [
          {
            toolSpec: {
              name,
              inputSchema: { json: { type: 'object', properties: { [key]: { type: 'string' } } } },
            },
          },
        ],
      },
    });
    const { stream } = await clientWith({}, config).send(command);
    const blocks = collectBlocks();
    for await (const event of stream ?? []) blocks.push(event);
    expect(blocks.content()).toMatchObject([
      { text: 'I look.' },
      { toolUse: { name, input: { [key]: 'Seoul' } } },
    ]);
    const sent = JSON.stringify(emulator.requests[0]?.body);
    expect(sent).not.toContain(`"${name}"`);
    expect(sent).not.toContain(`"${key}":`);
  });

  test('that ends early is an error, after what had arrived', async () => {
    emulator.fault({ type: 'cut', afterDeltas: 2 });
    const seen: string[] = [];
    const error = await failure(read(seen));
    expect(seen.filter((name) => name === 'contentBlockDelta')).toHaveLength(2);
    expect(['stream-error', 'network-reset']).toContain(error.diagnosis?.kind);
  });
});
