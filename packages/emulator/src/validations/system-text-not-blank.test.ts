import { fromModel, testConverse, testInvoke } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

testConverse(emulator, 'white space', {
  refused: { system: [{ text: 'Be brief.' }, { text: ' ' }] },
  says: fromModel('system: text content blocks must be non-empty'),
  accepted: { system: [{ text: 'Be brief.' }] },
});

testInvoke(emulator, 'an empty text', {
  refused: { system: '' },
  says: 'system: text content blocks must be non-empty',
  accepted: { system: [{ type: 'text', text: 'Be brief.' }] },
});
