import { assistant, testConverse, testInvoke, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

testConverse(emulator, 'white space among texts', {
  refused: { messages: [user('a', ' \n', 'b')] },
  says: 'The text field in the ContentBlock object at messages.0.content.1 is blank. Add text to the text field, and try again.',
  accepted: { messages: [user('a', 'b\n')] },
});

testConverse(emulator, 'ideographic space; a zero-width space is none', {
  refused: { messages: [user('a'), assistant('\u3000\t'), user('b')] },
  says: 'The text field in the ContentBlock object at messages.1.content.0 is blank. Add text to the text field, and try again.',
  accepted: { messages: [user('a'), assistant('\u200b'), user('b')] },
});

testInvoke(emulator, 'an empty text', {
  refused: { messages: [{ role: 'user', content: [{ type: 'text', text: '' }] }] },
  says: 'messages: text content blocks must be non-empty',
  accepted: { messages: [{ role: 'user', content: [{ type: 'text', text: '.' }] }] },
});

testInvoke(emulator, 'white space', {
  refused: { messages: [{ role: 'user', content: ' \n' }] },
  says: 'messages: text content blocks must contain non-whitespace text',
  accepted: { messages: [{ role: 'user', content: ' .\n' }] },
});
