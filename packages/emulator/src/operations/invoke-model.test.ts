import {
  BedrockRuntimeClient,
  InvokeModelCommand,
  type InvokeModelCommandOutput,
} from '@aws-sdk/client-bedrock-runtime';
import { describe, expect, test } from 'vitest';
import { said, useAsk } from '../testing/ask.ts';
import type { Protocol } from '../testing/stream-outcome.ts';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const open = useClient(emulator, BedrockRuntimeClient);
const messages = [{ role: 'user', content: 'hi' }];

describe.each<Protocol>(['HTTP/1.1', 'HTTP/2'])('over %s', (protocol) => {
  const { invoke, converse } = useAsk(emulator, protocol);

  test('an answer is a message of the Messages API', async () => {
    expect(await invoke({ messages })).toEqual({
      id: expect.stringMatching(/^msg_bdrk_[\w-]{22}$/),
      type: 'message',
      role: 'assistant',
      model: 'claude-sonnet-4-6',
      content: [{ type: 'text', text: 'You said: hi' }],
      stop_reason: 'end_turn',
      stop_sequence: null,
      usage: {
        input_tokens: 1,
        cache_creation_input_tokens: 0,
        cache_read_input_tokens: 0,
        output_tokens: 3,
      },
    });
  });

  test('the model has its own name', async () => {
    const { model } = await invoke({ messages }, 'us.anthropic.claude-haiku-4-5-20251001-v1:0');
    expect(model).toBe('claude-haiku-4-5-20251001');
  });

  test('thinking is signed as over Converse', async () => {
    const thinking = { type: 'adaptive' };
    const { content } = await invoke({ messages, thinking, max_tokens: 3000 });
    const { output } = await converse({
      messages: [said('hi')],
      inferenceConfig: { maxTokens: 3000 },
      additionalModelRequestFields: { thinking },
    });
    const reasoning = output?.message?.content?.[0]?.reasoningContent?.reasoningText;
    expect(content).toEqual([
      { type: 'thinking', thinking: reasoning?.text, signature: reasoning?.signature },
      { type: 'text', text: 'You said: hi' },
    ]);
  });

  test('a forced tool is called', async () => {
    const answer = await invoke({
      messages,
      tools: [{ name: 'look', input_schema: { type: 'object', properties: { a: { const: 1 } } } }],
      tool_choice: { type: 'tool', name: 'look' },
    });
    expect(answer).toMatchObject({
      content: [
        {
          type: 'tool_use',
          id: expect.stringMatching(/^toolu_bdrk_[\w-]{22}$/),
          name: 'look',
          input: { a: 1 },
        },
      ],
      stop_reason: 'tool_use',
    });
  });

  test('a stop sequence is told', async () => {
    expect(await invoke({ messages, stop_sequences: ['said'] })).toMatchObject({
      content: [{ type: 'text', text: 'You ' }],
      stop_reason: 'stop_sequence',
      stop_sequence: 'said',
    });
  });

  test('a refusal is in the words of the model alone', async () => {
    await expect(invoke({ messages: [{ role: 'user', content: ' ' }] })).rejects.toMatchObject({
      name: 'ValidationException',
      message: 'messages: text content blocks must contain non-whitespace text',
    });
  });
});

test('the same request is answered with the same bytes, and its counts are in the headers', async () => {
  const body = JSON.stringify({
    anthropic_version: 'bedrock-2023-05-31',
    max_tokens: 100,
    messages,
  });
  const seen: Record<string, string>[] = [];
  const client = open();
  client.middlewareStack.add(
    (next) => async (input) => {
      const result = await next(input);
      seen.push((result.response as { headers: Record<string, string> }).headers);
      return result;
    },
    { step: 'deserialize' },
  );
  const send = () =>
    client.send(new InvokeModelCommand({ modelId: 'us.anthropic.claude-sonnet-4-6', body }));
  const text = ({ body: answer }: InvokeModelCommandOutput) => answer.transformToString();
  expect(text(await send())).toBe(text(await send()));
  expect(seen[0]).toMatchObject({
    'x-amzn-bedrock-input-token-count': '1',
    'x-amzn-bedrock-output-token-count': '3',
  });
});

test('bodies of other vendors are beyond this emulator, and it says so', async () => {
  const command = new InvokeModelCommand({
    modelId: 'amazon.nova-lite-v1:0',
    body: JSON.stringify({ messages }),
  });
  await expect(open().send(command)).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining("Anthropic's body format only"),
  });
});
