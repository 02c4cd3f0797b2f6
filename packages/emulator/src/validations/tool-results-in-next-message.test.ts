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

testConverse(emulator, 'results in two turns', {
  refused: {
    toolConfig,
    messages: [...asked, user(toolResult('t1'), 'hurry'), user(toolResult('t2'))],
  },
  says: 'Expected toolResult blocks at messages.2.content for the following Ids: t2',
  accepted: { toolConfig, messages: [...asked, user(toolResult('t1'), toolResult('t2'), 'hurry')] },
});

testConverse(emulator, 'a late result', {
  refused: {
    toolConfig,
    messages: [
      user('a'),
      assistant(toolUse('t1')),
      user('meanwhile: 2+2?'),
      assistant('4'),
      user(toolResult('t1')),
    ],
  },
  says: 'Expected toolResult blocks at messages.2.content for the following Ids: t1',
  accepted: {
    toolConfig,
    messages: [
      user('a'),
      assistant(toolUse('t1')),
      user(toolResult('t1'), 'meanwhile: 2+2?'),
      assistant('4'),
      user('good'),
    ],
  },
});

testInvoke(emulator, 'an assistant turn between; two user turns are one', {
  refused: {
    tools,
    messages: [
      ...called,
      { role: 'user', content: [result('t1')] },
      { role: 'assistant', content: 'x' },
      { role: 'user', content: [result('t2')] },
    ],
  },
  says: 'messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: t2. Each `tool_use` block must have a corresponding `tool_result` block in the next message.',
  accepted: {
    tools,
    messages: [
      ...called,
      { role: 'user', content: [result('t1')] },
      { role: 'user', content: [result('t2')] },
    ],
  },
});
