import { documentBlock } from '../testing/media.ts';
import { testConverse, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

testConverse(emulator, 'a document alone', {
  refused: { messages: [user(documentBlock('report'))] },
  says: 'A text block must be included when using documents. Add a text block and retry your request.',
  accepted: { messages: [user(documentBlock('report'), 'Sum up')] },
});
