import { useEmulator } from '@caprock/emulator/vitest';
import type { AIMessage, AIMessageChunk } from '@langchain/core/messages';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bedrockModel, failureOf } from './testing/bedrock-model.ts';
import { invokeModel } from './testing/invoke-model.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));

const tools = [
  {
    name: 'book',
    description: 'Books a trip',
    schema: { type: 'object', properties: { legs: { type: 'array' }, seats: { type: 'number' } } },
  },
];
const input = { legs: [{ from: 'Seoul "main"', to: '부산' }], seats: 2, window: true };
const quiet = { onEvent: () => {} };

const models = {
  ChatBedrockConverse: (maxTokens: number) => withCaprock(bedrockModel({ maxTokens }), quiet),
  BedrockChat: (maxTokens: number) =>
    withCaprock(invokeModel(emulator.url, { maxTokens }), quiet) as never as ReturnType<
      typeof bedrockModel
    >,
};

async function joined(stream: AsyncIterable<AIMessageChunk>): Promise<AIMessageChunk> {
  let whole: AIMessageChunk | undefined;
  for await (const chunk of stream) whole = whole?.concat(chunk) ?? chunk;
  return whole as AIMessageChunk;
}

describe.each(Object.entries(models))('%s', (_, model) => {
  const ask = (maxTokens: number) => model(maxTokens).bindTools(tools);
  const ways = {
    invoke: async (maxTokens: number) => (await ask(maxTokens).invoke('Book it.')) as AIMessage,
    stream: async (maxTokens: number) =>
      joined((await ask(maxTokens).stream('Book it.')) as AsyncIterable<AIMessageChunk>),
  };

  test.each(Object.entries(ways))(
    '%s: wherever a call is cut at the limit, nobody runs it',
    async (__, way) => {
      const outcomes = new Set<string>();
      for (let maxTokens = 1; maxTokens < 40; maxTokens += 1) {
        emulator.script({ text: 'I book.', toolUse: { name: 'book', input } });
        const { tool_calls: calls = [], invalid_tool_calls: invalid = [] } = await way(maxTokens);
        if (calls.length > 0) {
          expect(calls).toMatchObject([{ name: 'book', args: input }]);
          expect(invalid).toEqual([]);
        }
        outcomes.add(calls.length > 0 ? 'whole' : invalid.length > 0 ? 'invalid' : 'none');
      }
      expect(outcomes).toContain('whole');
      expect(outcomes).toContain('invalid');
    },
  );

  test('a call that never ends, though the message stops, is an error', async () => {
    emulator.fault({ type: 'tool-never-closed', halfInput: true });
    emulator.script({ toolUse: { name: 'book', input } });
    const error = await failureOf(() => ways.stream(400));
    expect(error).toMatchObject({ name: 'CaprockError', diagnosis: { kind: 'stream-error' } });
    expect(error.message).toContain('arguments of a tool call');
  });
});

test('the plain model hands out half a call as a whole one', async () => {
  emulator.script({ text: 'I book.', toolUse: { name: 'book', input } });
  const half = await joined(
    await bedrockModel({ maxTokens: 8 }).bindTools(tools).stream('Book it.'),
  );
  expect(half.tool_calls).toHaveLength(1);
  expect(half.tool_calls?.[0]?.args).not.toEqual(input);
});

test('the next turn goes on from a call that was cut', async () => {
  emulator.script({ text: 'I book.', toolUse: { name: 'book', input } }, { text: 'Sorry.' });
  const model = models.ChatBedrockConverse(8).bindTools(tools);
  const cut = await joined((await model.stream('Book it.')) as AsyncIterable<AIMessageChunk>);
  await model.invoke([
    { role: 'user', content: 'Book it.' },
    cut,
    { role: 'user', content: 'Well?' },
  ]);
  expect(emulator.requests.map(({ status }) => status)).toEqual([200, 200]);
});
