import { documentBlock, pdf } from '../testing/media.ts';
import { testConverse, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const shows = (count: number) => ({
  messages: [
    user('see', ...Array.from({ length: count }, (_, index) => documentBlock(`report ${index}`))),
  ],
});
const ofSize = (bytes: number) => Buffer.concat([pdf(), Buffer.alloc(bytes - pdf().length)]);

testConverse(emulator, 'six documents', {
  refused: shows(6),
  says: 'The number of documents in the request (6) exceeds the maximum of 5. Remove documents and try again.',
  accepted: shows(5),
});

testConverse(emulator, 'a document above 4.5 MB', {
  refused: { messages: [user('see', documentBlock('report', ofSize(4_500_001)))] },
  says: 'The document at messages.0.content.1 exceeds the maximum size of 4.5 MB. Reduce the size of the document and try again.',
  accepted: { messages: [user('see', documentBlock('report', ofSize(4_500_000)))] },
});
