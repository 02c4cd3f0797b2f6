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

const messages = [user('hi'), { role: 'system', content: [{ text: 'x' }] }];

testConverse(emulator, 'Sonnet 4.5, and Opus 4.8 that takes it', {
  refused: { messages },
  says: fromModel("role 'system' is not supported on this model"),
  accepted: { messages, modelId: 'us.anthropic.claude-opus-4-8' },
});

testConverse(emulator, 'between two user turns', {
  refused: { messages: [...messages, user('b')] },
  says: fromModel("role 'system' is not supported on this model"),
  accepted: {
    messages: [...messages, assistant('a'), user('b')],
    modelId: 'us.anthropic.claude-opus-5-5',
  },
});

testConverse(emulator, 'between a tool use and its result', {
  refused: {
    toolConfig,
    messages: [user('a'), assistant(toolUse('t1')), messages[1], user(toolResult('t1'))],
  },
  says: fromModel("role 'system' is not supported on this model"),
  accepted: {
    toolConfig,
    messages: [user('a'), assistant(toolUse('t1')), user(toolResult('t1'))],
  },
});

testConverse(emulator, 'another vendor', {
  refused: { messages, modelId: 'us.amazon.nova-micro-v1:0' },
  says: "role 'system' is not supported on this model",
  accepted: { messages: [user('hi', 'x')], modelId: 'us.amazon.nova-micro-v1:0' },
});
