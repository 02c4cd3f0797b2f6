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

const asked = [user('a'), assistant(toolUse('t1'), toolUse('t2'))];

const called = [
  { role: 'user', content: 'a' },
  {
    role: 'assistant',
    content: ['t1', 't2'].map((id) => ({ type: 'tool_use', id, name: 'look', input: {} })),
  },
];
const result = (id: string) => ({ type: 'tool_result', tool_use_id: id, content: 'ok' });
const tools = [{ name: 'look', input_schema: { type: 'object' } }];

testConverse(emulator, 'one of two results', {
  refused: { toolConfig, messages: [...asked, user(toolResult('t1'))] },
  says: 'Expected toolResult blocks at messages.2.content for the following Ids: t2',
  accepted: { toolConfig, messages: [...asked, user(toolResult('t2'), toolResult('t1'))] },
});

testConverse(emulator, 'results of other ids', {
  refused: { toolConfig, messages: [...asked, user(toolResult('x1'), toolResult('x2'))] },
  says: 'Expected toolResult blocks at messages.2.content for the following Ids: t1, t2',
  accepted: { toolConfig, messages: [...asked, user(toolResult('t1'), toolResult('t2'))] },
});

testConverse(emulator, 'nothing behind the calls', {
  refused: { toolConfig, messages: asked },
  says: 'Expected toolResult blocks at messages.2.content for the following Ids: t1, t2',
  accepted: { toolConfig, messages: asked.slice(0, 1) },
});

testInvoke(emulator, 'one of two results', {
  refused: { tools, messages: [...called, { role: 'user', content: [result('t2')] }] },
  says: 'messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: t1. Each `tool_use` block must have a corresponding `tool_result` block in the next message.',
  accepted: {
    tools,
    messages: [...called, { role: 'user', content: [result('t2'), result('t1')] }],
  },
});
