import { testConverse, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const shows = (source: object, more: object = {}) => ({
  messages: [user('see', { document: { format: 'txt', name: 'note', source, ...more } })],
});

testConverse(emulator, 'a document as text', {
  refused: shows({ text: 'a note' }),
  says: 'DocumentSource object at messages.0.content.1.document.source must set one of the following keys: bytes, s3Location.',
  accepted: shows({ bytes: Buffer.from('a note') }),
});

testConverse(emulator, 'a document as text, but not for citations', {
  refused: shows({ text: 'a note' }, { citations: { enabled: false } }),
  says: 'DocumentSource object at messages.0.content.1.document.source must set one of the following keys: bytes, s3Location.',
  accepted: shows({ text: 'a note' }, { citations: { enabled: true } }),
});
