import { imageBlock } from '../testing/media.ts';
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

const modelId = 'us.anthropic.claude-opus-5-5';
const system = { role: 'system', content: [{ text: 'Only Korean from now on.' }] };
const sentence = (index: number) =>
  `messages.${index}: a system message must immediately follow a user turn`;

testConverse(emulator, 'behind an assistant turn', {
  refused: { modelId, messages: [user('a'), assistant('x'), system, user('b')] },
  says: fromModel(sentence(2)),
  accepted: { modelId, messages: [user('a'), assistant('x'), user('b'), system] },
});

testConverse(emulator, 'before a user turn', {
  refused: { modelId, messages: [user('a'), system, user('b')] },
  says: fromModel(
    'messages.1: a system message must be followed by an assistant turn or end the conversation',
  ),
  accepted: { modelId, messages: [user('a'), system, assistant('x'), user('b')] },
});

testConverse(emulator, 'between a tool use and its result', {
  refused: {
    modelId,
    toolConfig,
    messages: [user('a'), assistant(toolUse('t1')), system, user(toolResult('t1'))],
  },
  says: fromModel(
    'messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: t1. Each `tool_use` block must have a corresponding `tool_result` block in the next message.',
  ),
  accepted: {
    modelId,
    toolConfig,
    messages: [user('a'), assistant(toolUse('t1')), user(toolResult('t1')), system],
  },
});

testInvoke(emulator, 'two in a row', {
  refused: {
    modelId,
    messages: [
      { role: 'user', content: 'a' },
      { role: 'system', content: 'b' },
      { role: 'system', content: 'c' },
    ],
  },
  says: 'messages.1: a system message must be followed by an assistant turn or end the conversation',
  accepted: {
    modelId,
    messages: [
      { role: 'user', content: 'a' },
      { role: 'system', content: 'b\nc' },
    ],
  },
});

testConverse(emulator, 'something else than text', {
  refused: {
    modelId,
    messages: [user('a'), { role: 'system', content: [{ text: 'b' }, imageBlock()] }],
  },
  says: fromModel('messages.1: a system message may only contain text blocks'),
  accepted: { modelId, messages: [user('a', imageBlock()), system] },
});
