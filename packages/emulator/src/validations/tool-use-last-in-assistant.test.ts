import { test } from 'vitest';
import { accepts } from '../testing/real-client.ts';
import {
  assistant,
  fromModel,
  testConverse,
  toolConfig,
  toolResult,
  toolUse,
  user,
} from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const lenient = useEmulator({ strictness: { 'tool-use-last': 'accepted' } });
const modelId = 'us.anthropic.claude-sonnet-4-6';
const behind = {
  modelId,
  toolConfig,
  messages: [user('a'), assistant(toolUse('t1'), 'one moment'), user(toolResult('t1'))],
};

testConverse(emulator, 'a text behind a tool use', {
  refused: behind,
  says: fromModel(
    'This model does not support assistant message prefill. The conversation must end with a user message.',
  ),
  accepted: {
    ...behind,
    messages: [user('a'), assistant('one moment', toolUse('t1')), user(toolResult('t1'))],
  },
});

test('accepted where the question is answered so', () => accepts(lenient, behind));
