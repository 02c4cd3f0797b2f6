import { testInvoke } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

testInvoke(emulator, 'temperature 2', {
  refused: { temperature: 2 },
  says: 'temperature: Input should be between 0 and 1',
  accepted: { temperature: 1 },
});
