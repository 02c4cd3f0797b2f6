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

const merging = useEmulator({ strictness: { 'adjacent-roles': 'merged' } });

testConverse(emulator, 'two user turns', {
  refused: { messages: [user('a'), user('b')] },
  says: 'A conversation must alternate between user and assistant roles. Make sure the conversation alternates between user and assistant roles and try again.',
  accepted: { messages: [user('a'), assistant('x'), user('b')] },
});

testConverse(emulator, 'two assistant turns', {
  refused: { messages: [user('a'), assistant('x'), assistant('y'), user('b')] },
  says: 'A conversation must alternate between user and assistant roles. Make sure the conversation alternates between user and assistant roles and try again.',
  accepted: { messages: [user('a'), assistant('x', 'y'), user('b')] },
});

testConverse(merging, 'neighbours that are made one turn: only the order of its blocks counts', {
  refused: {
    toolConfig,
    messages: [user('a'), assistant(toolUse('t1')), user('wait'), user(toolResult('t1'))],
  },
  says: fromModel(
    'messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: t1. Each `tool_use` block must have a corresponding `tool_result` block in the next message.',
  ),
  accepted: {
    toolConfig,
    messages: [user('a'), assistant(toolUse('t1')), user(toolResult('t1')), user('wait')],
  },
});

testInvoke(emulator, 'InvokeModel makes one turn of neighbours', {
  refused: { messages: [] },
  says: 'messages: at least one message is required',
  accepted: {
    messages: [
      { role: 'user', content: 'a' },
      { role: 'user', content: 'b' },
    ],
  },
});
