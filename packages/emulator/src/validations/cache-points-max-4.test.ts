import { assistant, fromModel, testConverse, toolSpec, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const point = { cachePoint: { type: 'default' } };
const cached = (third: unknown[]) => ({
  toolConfig: { tools: [toolSpec('look'), point] },
  system: [{ text: 'A' }, point, { text: 'B' }, point],
  messages: [user('1', point), assistant('ok'), user('2', ...third)],
});

testConverse(emulator, 'five cache points', {
  refused: cached([point]),
  says: fromModel('A maximum of 4 blocks with cache_control may be provided. Found 5.'),
  accepted: cached([]),
});
