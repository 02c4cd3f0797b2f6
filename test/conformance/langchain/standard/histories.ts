import assert from 'node:assert/strict';
import { AIMessage, HumanMessage, ToolMessage } from '@langchain/core/messages';
import type { StandardCase } from './standard-case.ts';
import { addition, CALL } from './sums.ts';

const call = { id: 'sum_1', name: CALL.name, args: CALL.input };
const toolUse = { type: 'tool_use', id: call.id, name: call.name, input: call.args };

/** Histories that hold tool calls. */
export const historyCases: readonly StandardCase[] = [
  {
    id: 'history-of-texts',
    title: 'takes a history of tool calls whose content is text',
    async run({ model, emulator }) {
      await model()
        .bindTools([addition])
        .invoke([
          new HumanMessage('2 + 3?'),
          new AIMessage({ content: '', tool_calls: [call] }),
          new ToolMessage({ content: '5', tool_call_id: call.id, name: call.name }),
        ]);
      assert.equal(emulator.requests.at(-1)?.status, 200);
    },
  },
  {
    id: 'history-of-lists',
    title: 'takes a history of tool calls whose content is a list with the calls in it',
    async run({ model, emulator }) {
      const content = [{ type: 'text', text: 'I add.' }, toolUse];
      await model()
        .bindTools([addition])
        .invoke([
          new HumanMessage('2 + 3?'),
          new AIMessage({ content, tool_calls: [call] }),
          new ToolMessage({
            content: [{ type: 'text', text: '5' }],
            tool_call_id: call.id,
            name: call.name,
          }),
        ]);
      assert.equal(emulator.requests.at(-1)?.status, 200);
    },
  },
  {
    id: 'few-shot',
    title: 'takes examples of tool calls before the question',
    async run({ model, emulator }) {
      await model()
        .bindTools([addition])
        .invoke([
          new HumanMessage('1 + 1?'),
          new AIMessage({ content: '', tool_calls: [{ ...call, args: { left: 1, right: 1 } }] }),
          new ToolMessage({ content: '2', tool_call_id: call.id, name: call.name }),
          new AIMessage('2'),
          new HumanMessage('2 + 3?'),
        ]);
      assert.equal(emulator.requests.at(-1)?.status, 200);
    },
  },
];
