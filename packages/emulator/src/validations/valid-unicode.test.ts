import { testConverse, testInvoke, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const at = (text: string) => JSON.stringify({ messages: [user(text)] }).indexOf('\\ud83d') + 6;
const lone = '잘린 이모지 \ud83d 뒤 텍스트';

testConverse(emulator, 'a high surrogate alone', {
  refused: { messages: [user(lone)] },
  says: `The request body is not valid JSON: no low surrogate in string: line 1 column ${at(lone) + 1} (char ${at(lone)})`,
  accepted: { messages: [user('잘린 이모지 \ud83d\udc40 뒤 텍스트 \\ud83d')] },
});

testConverse(emulator, 'a high surrogate before another escape', {
  refused: { messages: [user('\ud83d\n')] },
  says: `The request body is not valid JSON: no low surrogate in string: line 1 column ${at('\ud83d') + 1} (char ${at('\ud83d')})`,
  accepted: { messages: [user('\ud83d\udc40\n')] },
});

testConverse(emulator, 'a low surrogate alone', {
  refused: { messages: [user('\udc40')] },
  says: 'The request body is not valid JSON: invalid high surrogate in string: line 1 column 49 (char 48)',
  accepted: { messages: [user('\ufffd')] },
});

testInvoke(emulator, 'two high surrogates', {
  refused: { messages: [{ role: 'user', content: '\ud83d\ud83d' }] },
  says: 'The request body is not valid JSON: invalid low surrogate in string: line 1 column 105 (char 104)',
  accepted: { messages: [{ role: 'user', content: '😀😀' }] },
});
