import { testInvoke } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const turns = (count: number) =>
  Array.from({ length: count }, () => ({ role: 'user', content: 'a' }));

testInvoke(emulator, 'one message too many', {
  refused: { messages: turns(100_001) },
  says: 'messages: List should have at most 100000 items after validation, not 100001',
  accepted: { messages: turns(100_000) },
});
