import { assistant, fromModel, testConverse, testInvoke, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

testConverse(emulator, 'a prefill that ends in a space', {
  refused: { messages: [user('a'), assistant('The answer is ')] },
  says: fromModel('messages: final assistant content cannot end with trailing whitespace'),
  accepted: { messages: [user('a'), assistant('x '), user('b'), assistant('The answer is')] },
});

testInvoke(emulator, 'a prefill that ends in a line feed', {
  refused: {
    messages: [
      { role: 'user', content: 'a' },
      { role: 'assistant', content: '{\n' },
    ],
  },
  says: 'messages: final assistant content cannot end with trailing whitespace',
  accepted: {
    messages: [
      { role: 'user', content: 'a' },
      { role: 'assistant', content: '{' },
    ],
  },
});
