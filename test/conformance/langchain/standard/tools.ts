import assert from 'node:assert/strict';
import type { AIMessage, AIMessageChunk, BaseMessage, ToolMessage } from '@langchain/core/messages';
import { HumanMessage } from '@langchain/core/messages';
import { tool } from '@langchain/core/tools';
import { z } from 'zod';
import type { StandardCase, StandardScene } from './standard-case.ts';
import { addition, CALL, openAiAddition, runnableAddition } from './sums.ts';

function assertCall({ tool_calls: calls = [] }: AIMessage | AIMessageChunk): void {
  assert.equal(calls.length, 1);
  const [call] = calls;
  assert.equal(call?.name, CALL.name);
  assert.deepEqual(call?.args, CALL.input);
  assert.ok(call?.id);
}

function callsIt(bound: Parameters<ReturnType<StandardScene['model']>['bindTools']>[0]) {
  return async ({ model, emulator }: StandardScene) => {
    emulator.script({ toolUse: CALL });
    assertCall((await model().bindTools(bound).invoke('2 + 3?')) as AIMessage);
    assert.equal(emulator.requests[0]?.body.toolConfig?.tools?.length, 1);
  };
}

async function joined(stream: AsyncIterable<AIMessageChunk>): Promise<AIMessageChunk> {
  let whole: AIMessageChunk | undefined;
  for await (const chunk of stream) whole = whole?.concat(chunk) ?? chunk;
  assert.ok(whole);
  return whole;
}

/** Asks, runs the tool and asks again; with the answer of the first request in the second. */
function loop(
  ask: (model: ReturnType<StandardScene['model']>, messages: BaseMessage[]) => Promise<BaseMessage>,
) {
  return async ({ model, emulator }: StandardScene) => {
    emulator.script({ text: 'I add.', toolUse: CALL }, { text: '5' });
    const question = new HumanMessage('2 + 3?');
    const asked = (await ask(model(), [question])) as AIMessage;
    assertCall(asked);
    const result = (await addition.invoke(asked.tool_calls?.[0] as never)) as ToolMessage;
    const answer = await ask(model(), [question, asked, result]);
    assert.equal(answer.text, '5');
  };
}

/** Tool calls. */
export const toolCases: readonly StandardCase[] = [
  {
    id: 'call-runnable',
    title: 'calls a runnable that is a tool',
    run: callsIt([runnableAddition()]),
  },
  {
    id: 'call-openai',
    title: 'calls a tool in the form of OpenAI',
    run: callsIt([openAiAddition]),
  },
  {
    id: 'tool-loop',
    title: 'goes on from its own tool call',
    run: loop(async (model, messages) => await model.bindTools([addition]).invoke(messages)),
  },
  {
    id: 'tool-loop-streamed',
    title: 'goes on from a tool call that was streamed',
    run: loop(async (model, messages) =>
      joined((await model.bindTools([addition]).stream(messages)) as AsyncIterable<AIMessageChunk>),
    ),
  },
  {
    id: 'call-streamed',
    title: 'streams a tool call in chunks that add up',
    async run({ model, emulator }) {
      emulator.script({ text: 'I add.', toolUse: CALL });
      const stream = await model().bindTools([addition]).stream('2 + 3?');
      const whole = await joined(stream as AsyncIterable<AIMessageChunk>);
      assertCall(whole);
      assert.ok((whole.tool_call_chunks ?? []).length > 0);
    },
  },
  {
    id: 'call-nested',
    title: 'calls a tool with a nested schema',
    async run({ model, emulator }) {
      const input = { trip: { legs: [{ from: 'Seoul', to: 'Busan' }], return: true } };
      const schema = z.object({
        trip: z.object({
          legs: z.array(z.object({ from: z.string(), to: z.string() })),
          return: z.boolean(),
        }),
      });
      const book = tool(() => 'booked', { name: 'book', description: 'Books a trip', schema });
      emulator.script({ toolUse: { name: 'book', input } });
      const answer = (await model().bindTools([book]).invoke('Book it.')) as AIMessage;
      assert.deepEqual(answer.tool_calls?.[0]?.args, input);
    },
  },
  {
    id: 'call-parallel',
    title: 'calls several tools at once',
    async run({ model, emulator }) {
      const time = tool(() => 'noon', { name: 'time', description: 'Time', schema: z.object({}) });
      emulator.script({ toolUses: [CALL, { name: 'time', input: {} }] });
      const answer = (await model().bindTools([addition, time]).invoke('Both?')) as AIMessage;
      assert.deepEqual(
        answer.tool_calls?.map(({ name }) => name),
        ['add', 'time'],
      );
    },
  },
];
