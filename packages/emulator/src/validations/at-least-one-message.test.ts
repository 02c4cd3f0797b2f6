import { testConverse, testInvoke, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

testConverse(emulator, 'a system prompt alone', {
  refused: { messages: [], system: [{ text: 'Be brief.' }] },
  says: 'A conversation must start with a user message. Try again with a conversation that starts with a user message.',
  accepted: { messages: [user('hi')], system: [{ text: 'Be brief.' }] },
});

testConverse(emulator, 'no messages at all', {
  refused: { messages: undefined },
  says: 'A conversation must start with a user message. Try again with a conversation that starts with a user message.',
  accepted: { messages: [user('hi')] },
});

testInvoke(emulator, 'a system prompt alone', {
  refused: { messages: [], system: 'Be brief.' },
  says: 'messages: at least one message is required',
  accepted: { messages: [{ role: 'user', content: 'hi' }], system: 'Be brief.' },
});

testInvoke(emulator, 'no messages at all', {
  refused: { messages: undefined },
  says: 'messages: Field required',
  accepted: {},
});
