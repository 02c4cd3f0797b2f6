import {
  assistant,
  testConverse,
  testInvoke,
  toolConfig,
  toolResult,
  toolUse,
  user,
} from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const called = [
  { role: 'user', content: 'a' },
  {
    role: 'assistant',
    content: ['t1', 't2'].map((id) => ({ type: 'tool_use', id, name: 'look', input: {} })),
  },
];
const result = (id: string) => ({ type: 'tool_result', tool_use_id: id, content: 'ok' });
const tools = [{ name: 'look', input_schema: { type: 'object' } }];

testConverse(emulator, 'two results of one id', {
  refused: {
    toolConfig,
    messages: [user('a'), assistant(toolUse('t1')), user(toolResult('t1'), toolResult('t1'))],
  },
  says: 'The toolResult blocks at messages.2.content contain duplicate Ids: t1',
  accepted: {
    toolConfig,
    messages: [user('a'), assistant(toolUse('t1')), user(toolResult('t1'))],
  },
});

testInvoke(emulator, 'two results of one id', {
  refused: {
    tools,
    messages: [...called, { role: 'user', content: [result('t1'), result('t2'), result('t1')] }],
  },
  says: 'messages.2.content.2: each tool_use must have a single result. Found multiple `tool_result` blocks with id: t1',
  accepted: {
    tools,
    messages: [...called, { role: 'user', content: [result('t1'), result('t2')] }],
  },
});
