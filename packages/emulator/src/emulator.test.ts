import { ConverseCommand, ConverseStreamCommand } from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { afterEach, describe, expect, test } from 'vitest';
import { realClient } from './testing/real-client.ts';
import { useEmulator } from './vitest.ts';

const emulator = useEmulator();
const modelId = 'us.anthropic.claude-sonnet-4-6';
const messages = [{ role: 'user' as const, content: [{ text: '안녕하세요, how are you today?' }] }];
const clients: { destroy(): void }[] = [];

afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
});

function clientOf(protocol: string) {
  const client = realClient(emulator);
  if (protocol === 'HTTP/1.1') client.config.requestHandler = new NodeHttpHandler();
  clients.push(client);
  return client;
}

async function textOf(client: ReturnType<typeof clientOf>) {
  const { stream } = await client.send(new ConverseStreamCommand({ modelId, messages }));
  let text = '';
  let stopReason: string | undefined;
  for await (const event of stream ?? []) {
    text += event.contentBlockDelta?.delta?.text ?? '';
    stopReason ??= event.messageStop?.stopReason;
  }
  return { text, stopReason };
}

describe.each(['HTTP/1.1', 'HTTP/2'])('over %s', (protocol) => {
  test('answers Converse with usage that follows the text', async () => {
    const answer = await clientOf(protocol).send(new ConverseCommand({ modelId, messages }));
    expect(answer.output?.message?.content?.[0]?.text).toContain('안녕하세요');
    expect(answer.stopReason).toBe('end_turn');
    expect(answer.usage?.totalTokens).toBe(
      (answer.usage?.inputTokens ?? 0) + (answer.usage?.outputTokens ?? 0),
    );
  });

  test('streams the same text in several deltas', async () => {
    expect(await textOf(clientOf(protocol))).toEqual({
      text: 'You said: 안녕하세요, how are you today?',
      stopReason: 'end_turn',
    });
  });

  test('a scripted exception frame arrives as the typed exception', async () => {
    emulator.fault({
      type: 'exception',
      afterDeltas: 1,
      exception: 'ThrottlingException',
      message: 'slow down',
    });
    await expect(textOf(clientOf(protocol))).rejects.toMatchObject({ name: 'ThrottlingException' });
  });

  test('a cut stream has text and no stop event', async () => {
    emulator.fault({ type: 'cut', afterDeltas: 1 });
    const { text, stopReason } = await textOf(clientOf(protocol));
    expect([text.length > 0, stopReason]).toEqual([true, undefined]);
  });

  test('an empty stream has nothing', async () => {
    emulator.fault({ type: 'empty' });
    expect(await textOf(clientOf(protocol))).toEqual({ text: '', stopReason: undefined });
  });

  test('a dropped connection is an error', async () => {
    emulator.fault({ type: 'drop' });
    await expect(
      clientOf(protocol).send(new ConverseCommand({ modelId, messages })),
    ).rejects.toBeInstanceOf(Error);
  });
});

test('scripted errors are met as often as they say, with their headers', async () => {
  emulator.fault({
    type: 'error',
    status: 429,
    exception: 'ThrottlingException',
    message: 'Too many requests',
    headers: { 'retry-after': '1' },
    times: 2,
  });
  const client = clientOf('HTTP/1.1');
  const send = () => client.send(new ConverseCommand({ modelId, messages }));
  await expect(send()).rejects.toMatchObject({ name: 'ThrottlingException' });
  await expect(send()).rejects.toMatchObject({ $metadata: { httpStatusCode: 429 } });
  await send();
  expect(emulator.requests.map(({ status }) => status)).toEqual([429, 429, 200]);
});

test('a fault of one model leaves the others alone', async () => {
  emulator.fault({ type: 'error', status: 503, model: 'us.anthropic.claude-opus-4-8' });
  await clientOf('HTTP/1.1').send(new ConverseCommand({ modelId, messages }));
  expect(emulator.requests).toMatchObject([{ model: modelId, region: 'us-east-1', status: 200 }]);
});

test('a forced tool choice is obeyed with an input that fits the schema', async () => {
  const json = { type: 'object', properties: { city: { type: 'string' } } };
  const { output, stopReason } = await clientOf('HTTP/1.1').send(
    new ConverseCommand({
      modelId,
      messages,
      toolConfig: {
        tools: [{ toolSpec: { name: 'weather', inputSchema: { json } } }],
        toolChoice: { any: {} },
      },
    }),
  );
  expect(stopReason).toBe('tool_use');
  expect(output?.message?.content?.[0]?.toolUse).toMatchObject({
    name: 'weather',
    input: { city: 'text' },
  });
});

test('scripted replies come in order', async () => {
  emulator.script({ text: 'one' }, { toolUse: { name: 'look', input: { a: 1 } } });
  const client = clientOf('HTTP/2');
  expect((await textOf(client)).text).toBe('one');
  expect((await textOf(client)).stopReason).toBe('tool_use');
});

test('a profile of another geography is not known in the region', async () => {
  const client = realClient(emulator, 'eu-west-1');
  clients.push(client);
  await expect(client.send(new ConverseCommand({ modelId, messages }))).rejects.toMatchObject({
    name: 'ValidationException',
    message: 'The provided model identifier is invalid.',
  });
});

test('an unknown path is an unknown operation', async () => {
  const response = await fetch(`${emulator.url}/model/a/b/converse`, {
    method: 'POST',
    body: '{}',
  });
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('UnknownOperationException');
});
