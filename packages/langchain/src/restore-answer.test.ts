import { useEmulator } from '@caprock/emulator/vitest';
import { type AIMessageChunk, HumanMessage } from '@langchain/core/messages';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bedrockModel } from './testing/bedrock-model.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));

const quiet = { onEvent: () => {} };
const tools = [
  {
    type: 'function',
    function: {
      name: 'weather.도시',
      description: 'Weather',
      parameters: { type: 'object', properties: { 도시: { type: 'string' } }, required: ['도시'] },
    },
  },
];

async function whole(stream: AsyncIterable<AIMessageChunk>): Promise<AIMessageChunk> {
  let message: AIMessageChunk | undefined;
  for await (const chunk of stream) message = message?.concat(chunk) ?? chunk;
  if (!message) throw new Error('nothing was streamed');
  return message;
}

describe('names that Bedrock refuses', () => {
  const model = () => withCaprock(bedrockModel(), quiet).bindTools(tools, { tool_choice: 'any' });

  test('come back as they were written', async () => {
    const answer = await model().invoke('Seoul?');
    const sent = emulator.requests[0]?.body.toolConfig?.tools?.[0]?.toolSpec;
    expect(sent?.name).toMatch(/^[a-zA-Z0-9_-]{1,64}$/);
    expect(answer.tool_calls).toMatchObject([
      { name: 'weather.도시', args: { 도시: expect.any(String) } },
    ]);
  });

  test('come back in a stream too', async () => {
    const answer = await whole(await model().stream('Seoul?'));
    expect(answer.tool_calls).toMatchObject([
      { name: 'weather.도시', args: { 도시: expect.any(String) } },
    ]);
  });

  test('go through the history of the next turn', async () => {
    const first = await model().invoke('Seoul?');
    const call = first.tool_calls?.[0];
    await model().invoke([
      new HumanMessage('Seoul?'),
      first,
      { role: 'tool', tool_call_id: call?.id ?? '', content: 'sunny' },
    ]);
    expect(emulator.requests.map(({ status }) => status)).toEqual([200, 200]);
  });
});

describe('a stop sequence that Bedrock does not take', () => {
  const model = () => withCaprock(bedrockModel(), quiet);
  const stop = { stop: ['\n\n'] };

  test('ends the answer here', async () => {
    emulator.script({ text: 'first\n\nsecond' });
    const answer = await model().invoke('x', stop);
    expect(answer.text).toBe('first');
    expect(answer.response_metadata.stopReason).toBe('stop_sequence');
  });

  test('ends a stream here', async () => {
    emulator.script({ text: 'first line of an answer\n\nand a second' });
    expect((await whole(await model().stream('x', stop))).text).toBe('first line of an answer');
  });

  test('what is no stop sequence in the end is shown', async () => {
    emulator.script({ text: 'an answer that ends\n' });
    expect((await whole(await model().stream('x', stop))).text).toBe('an answer that ends\n');
  });
});
