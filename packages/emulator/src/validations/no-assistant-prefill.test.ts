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

const messages = [user('a'), assistant('x')];

testConverse(emulator, 'Opus 4.6, and 4.5 that takes it', {
  refused: { messages, modelId: 'us.anthropic.claude-opus-4-6-v1' },
  says: fromModel(
    'This model does not support assistant message prefill. The conversation must end with a user message.',
  ),
  accepted: { messages, modelId: 'us.anthropic.claude-opus-4-5-20251101-v1:0' },
});

testConverse(emulator, 'a tool result is a user turn', {
  refused: { messages, modelId: 'us.anthropic.claude-sonnet-5' },
  says: fromModel(
    'This model does not support assistant message prefill. The conversation must end with a user message.',
  ),
  accepted: {
    toolConfig,
    messages: [user('a'), assistant(toolUse('t1')), user(toolResult('t1'))],
    modelId: 'us.anthropic.claude-sonnet-5',
  },
});

testInvoke(emulator, 'Opus 4.8', {
  refused: {
    modelId: 'us.anthropic.claude-opus-4-8',
    messages: [
      { role: 'user', content: 'a' },
      { role: 'assistant', content: 'x' },
    ],
  },
  says: 'This model does not support assistant message prefill. The conversation must end with a user message.',
  accepted: {
    modelId: 'us.anthropic.claude-opus-4-8',
    messages: [
      { role: 'user', content: 'a' },
      { role: 'assistant', content: 'x' },
      { role: 'user', content: 'b' },
    ],
  },
});
