import { fromModel, testConverse, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const says = (length: number, maxTokens?: number) => ({
  messages: [user('x'.repeat(length * 4))],
  ...(maxTokens === undefined ? {} : { inferenceConfig: { maxTokens } }),
});

testConverse(emulator, 'a prompt longer than the context', {
  refused: says(200_001),
  says: fromModel('prompt is too long: 200001 tokens > 200000 maximum'),
  accepted: says(200_000),
});

testConverse(emulator, 'a prompt that leaves no room for the answer', {
  refused: says(190_000, 10_001),
  says: fromModel(
    'input length and `max_tokens` exceed context limit: 190000 + 10001 > 200000, decrease input length or `max_tokens` and try again',
  ),
  accepted: says(190_000, 10_000),
});
