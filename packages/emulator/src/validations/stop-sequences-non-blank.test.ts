import { fromModel, testConverse } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

testConverse(emulator, 'a stop sequence of white space', {
  refused: { inferenceConfig: { stopSequences: ['.', '\n'] } },
  says: fromModel('stop_sequences: each stop sequence must contain non-whitespace'),
  accepted: { inferenceConfig: { stopSequences: ['.', '\n.'] } },
});
