import assert from 'node:assert/strict';
import { InMemoryCache } from '@langchain/core/caches';
import { AIMessage, type AIMessageChunk, HumanMessage } from '@langchain/core/messages';
import type { StandardCase } from './standard-case.ts';

const HELLO = 'Hello, how are you today?';
const ANSWER = `You said: ${HELLO}`;

function assertUsage({ usage_metadata: usage }: AIMessage | AIMessageChunk): void {
  assert.ok(usage, 'usage_metadata is missing');
  assert.ok(usage.input_tokens > 0 && usage.output_tokens > 0);
  assert.equal(usage.total_tokens, usage.input_tokens + usage.output_tokens);
}

function assertModelName({ response_metadata: metadata }: AIMessage | AIMessageChunk): void {
  assert.equal(typeof metadata.model, 'string', 'response_metadata.model is missing');
}

/** Answers of text. */
export const answerCases: readonly StandardCase[] = [
  {
    id: 'invoke',
    title: 'answers a message',
    async run({ model }) {
      const answer = await model().invoke([new HumanMessage(HELLO)]);
      assert.ok(AIMessage.isInstance(answer));
      assert.equal(answer.text, ANSWER);
    },
  },
  {
    id: 'stream',
    title: 'answers piece by piece',
    async run({ model }) {
      const pieces: string[] = [];
      for await (const chunk of await model().stream(HELLO)) pieces.push(chunk.text);
      assert.equal(pieces.join(''), ANSWER);
      assert.ok(pieces.filter(Boolean).length > 1);
    },
  },
  {
    id: 'batch',
    title: 'answers several inputs in their order',
    async run({ model }) {
      const answers = await model().batch(['one', 'two']);
      assert.deepEqual(
        answers.map(({ text }) => text),
        ['You said: one', 'You said: two'],
      );
    },
  },
  {
    id: 'stream-events',
    title: 'tells what happens in a stream: start, pieces, end',
    async run({ model }) {
      const events: string[] = [];
      for await (const { event } of model().streamEvents(HELLO, { version: 'v2' })) {
        if (events.at(-1) !== event) events.push(event);
      }
      assert.deepEqual(events, [
        'on_chat_model_start',
        'on_chat_model_stream',
        'on_chat_model_end',
      ]);
    },
  },
  {
    id: 'conversation',
    title: 'goes on with a conversation',
    async run({ model, emulator }) {
      const answer = await model().invoke([
        new HumanMessage('I am Kim.'),
        new AIMessage('Hello Kim.'),
        new HumanMessage(HELLO),
      ]);
      assert.equal(answer.text, ANSWER);
      assert.equal(emulator.requests.at(-1)?.body.messages?.length, 3);
    },
  },
  {
    id: 'usage',
    title: 'tells the tokens of an answer, and which model gave it',
    async run({ model }) {
      const answer = await model().invoke(HELLO);
      assertUsage(answer);
      assertModelName(answer);
    },
  },
  {
    id: 'usage-streamed',
    title: 'tells the tokens of a stream',
    async run({ model }) {
      let whole: AIMessageChunk | undefined;
      for await (const chunk of await model().stream(HELLO)) whole = whole?.concat(chunk) ?? chunk;
      assert.ok(whole);
      assertUsage(whole);
    },
  },
  {
    id: 'cache',
    title: 'answers the same messages from a cache',
    async run({ model, emulator }) {
      const cached = model({ cache: new InMemoryCache() });
      const content = [{ type: 'text', text: HELLO }];
      const first = await cached.invoke([new HumanMessage({ content })]);
      const second = await cached.invoke([new HumanMessage({ content })]);
      assert.equal(second.text, first.text);
      assert.equal(emulator.requests.length, 1);
    },
  },
];
