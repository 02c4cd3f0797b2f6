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

testConverse(emulator, 'a result at the start', {
  refused: { toolConfig, messages: [user(toolResult('t1'))] },
  says: 'The number of toolResult blocks at messages.0.content exceeds the number of toolUse blocks of previous turn.',
  accepted: {
    toolConfig,
    messages: [user('a'), assistant(toolUse('t1')), user(toolResult('t1'))],
  },
});

testConverse(emulator, 'a result before its call', {
  refused: {
    toolConfig,
    messages: [user('a'), user(toolResult('t1')), assistant(toolUse('t1')), user('b')],
  },
  says: 'The number of toolResult blocks at messages.1.content exceeds the number of toolUse blocks of previous turn.',
  accepted: {
    toolConfig,
    messages: [user('a'), assistant(toolUse('t1')), user(toolResult('t1'), 'b')],
  },
});

testConverse(emulator, 'one result too many', {
  refused: {
    toolConfig,
    messages: [user('a'), assistant(toolUse('t1')), user(toolResult('t1'), toolResult('t2'))],
  },
  says: 'The number of toolResult blocks at messages.2.content exceeds the number of toolUse blocks of previous turn.',
  accepted: {
    toolConfig,
    messages: [
      user('a'),
      assistant(toolUse('t1'), toolUse('t2')),
      user(toolResult('t1'), toolResult('t2')),
    ],
  },
});

testInvoke(emulator, 'a result of a call that was never made', {
  refused: {
    tools,
    messages: [...called, { role: 'user', content: [result('t1'), result('t2'), result('t3')] }],
  },
  says: 'messages.2.content.2: unexpected `tool_use_id` found in `tool_result` blocks: t3. Each `tool_result` block must have a corresponding `tool_use` block in the previous message.',
  accepted: {
    tools,
    messages: [...called, { role: 'user', content: [result('t1'), result('t2')] }],
  },
});
