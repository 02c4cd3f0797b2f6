import { AIMessageChunk } from '@langchain/core/messages';
import { ChatGenerationChunk } from '@langchain/core/outputs';
import { expect, test } from 'vitest';
import { collect } from './testing/bedrock-model.ts';
import { toEvents } from './to-events.ts';

async function* chunks(...fields: ConstructorParameters<typeof AIMessageChunk>[0][]) {
  for (const field of fields) {
    yield new ChatGenerationChunk({ text: '', message: new AIMessageChunk(field) });
  }
}

/** The blocks that the events end with. */
async function blocks(...fields: ConstructorParameters<typeof AIMessageChunk>[0][]) {
  const events = await collect(toEvents(chunks(...fields)));
  return events.flatMap((event) => (event.event === 'content-block-finish' ? [event.content] : []));
}

const reasoning = (part: object) => ({ content: [{ type: 'reasoning', index: 0, ...part }] });
const call = (part: object) => ({
  content: '',
  tool_call_chunks: [{ type: 'tool_call_chunk' as const, index: 1, ...part }],
});

test('every block starts before its deltas and ends after them', async () => {
  const events = await collect(
    toEvents(
      chunks(
        '',
        'Hel',
        'lo',
        call({ id: 'a', name: 'time' }),
        call({ args: '{"a":' }),
        call({ args: '1}' }),
      ),
    ),
  );
  expect(
    events.map((event) => ('index' in event ? `${event.event} ${event.index}` : event.event)),
  ).toEqual([
    'message-start',
    'content-block-start 0',
    'content-block-delta 0',
    'content-block-delta 0',
    'content-block-start 1',
    'content-block-delta 1',
    'content-block-delta 1',
    'content-block-finish 0',
    'content-block-finish 1',
    'message-finish',
  ]);
});

test('reasoning keeps its signature, and text behind it is a block of its own', async () => {
  expect(
    await blocks(
      reasoning({ reasoning: 'h' }),
      reasoning({ reasoning: 'm' }),
      reasoning({ reasoning: '', signature: 'sig' }),
      'Hello',
    ),
  ).toEqual([
    { type: 'reasoning', reasoning: 'hm', signature: 'sig' },
    { type: 'text', text: 'Hello' },
  ]);
});

test('redacted reasoning is carried along', async () => {
  const part = { type: 'reasoning_content', redactedContent: 'YWI=' };
  expect(await blocks({ content: [part] })).toEqual([{ type: 'non_standard', value: part }]);
});

test('arguments that were cut off are an invalid call, none at all are empty ones', async () => {
  expect(await blocks(call({ id: 'a', name: 'time' }))).toEqual([
    { type: 'tool_call', id: 'a', name: 'time', args: {} },
  ]);
  expect(await blocks(call({ id: 'a', name: 'time' }), call({ args: '{"a":' }))).toMatchObject([
    { type: 'invalid_tool_call', args: '{"a":' },
  ]);
});

test('the stop reason in the words of LangChain', async () => {
  const reasons = ['end_turn', 'stop_sequence', 'tool_use', 'max_tokens', 'guardrail_intervened'];
  const finished = await Promise.all(
    reasons.map(async (stopReason) => {
      const stop = {
        content: '',
        response_metadata: { messageStop: { stopReason }, caprock: { model: 'm' } },
      };
      return (await collect(toEvents(chunks('Hello', stop)))).at(-1);
    }),
  );
  expect(finished.map((event) => event?.event === 'message-finish' && event.reason)).toEqual([
    'stop',
    'stop',
    'tool_use',
    'length',
    'content_filter',
  ]);
  expect(finished[0]).toMatchObject({ responseMetadata: { caprock: { model: 'm' } } });
  expect(JSON.stringify(finished[0])).not.toContain('messageStop');
});
