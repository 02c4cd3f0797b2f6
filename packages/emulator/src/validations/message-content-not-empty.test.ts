import { assistant, testConverse, testInvoke, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

testConverse(emulator, 'an assistant turn of nothing', {
  refused: { messages: [user('a'), assistant(), user('b'), assistant(), user('c')] },
  says: 'The content field in the Message object at messages.1 is empty. Add a ContentBlock object to the content field and try again.',
  accepted: { messages: [user('a'), assistant('x'), user('b'), assistant('y'), user('c')] },
});

testInvoke(emulator, 'an empty list', {
  refused: { messages: [user('a'), assistant(), user('b')].map(asBody) },
  says: 'messages.1: all messages must have non-empty content except for the optional final assistant message',
  accepted: { messages: [user('a'), assistant()].map(asBody) },
});

testInvoke(emulator, 'an empty text', {
  refused: { messages: [{ role: 'user', content: '' }] },
  says: 'messages.0: all messages must have non-empty content except for the optional final assistant message',
  accepted: {
    messages: [
      { role: 'user', content: 'a' },
      { role: 'assistant', content: '' },
    ],
  },
});

testInvoke(emulator, 'no content', {
  refused: { messages: [{ role: 'user' }] },
  says: 'messages.0.content: Field required',
  accepted: { messages: [{ role: 'user', content: 'a' }] },
});

function asBody({ role, content }: { role: string; content: unknown[] }) {
  return { role, content: content.map((block) => ({ type: 'text', ...(block as object) })) };
}
