import {
  assistant,
  fromModel,
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

testConverse(emulator, 'a text before the results', {
  refused: { toolConfig, messages: [...asked, user('x', toolResult('t1'), toolResult('t2'))] },
  says: fromModel(
    'messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: t1, t2. Each `tool_use` block must have a corresponding `tool_result` block in the next message.',
  ),
  accepted: { toolConfig, messages: [...asked, user(toolResult('t1'), toolResult('t2'), 'x')] },
});

testInvoke(emulator, 'a text between the results', {
  refused: {
    tools,
    messages: [
      ...called,
      { role: 'user', content: [result('t1'), { type: 'text', text: 'x' }, result('t2')] },
    ],
  },
  says: 'messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: t2. Each `tool_use` block must have a corresponding `tool_result` block in the next message.',
  accepted: {
    tools,
    messages: [
      ...called,
      { role: 'user', content: [result('t1'), result('t2'), { type: 'text', text: 'x' }] },
    ],
  },
});
