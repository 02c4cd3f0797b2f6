import { testConverse, testInvoke } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

testConverse(emulator, 'more than the model writes', {
  refused: { inferenceConfig: { maxTokens: 64_001 } },
  says: 'The maximum tokens you requested exceeds the model limit of 64000. Try again with a maximum tokens value that is lower than 64000.',
  accepted: { inferenceConfig: { maxTokens: 64_000 } },
});

testInvoke(emulator, 'more than the model writes', {
  refused: { max_tokens: 64_001 },
  says: 'max_tokens: 64001 > 64000, which is the maximum allowed number of output tokens for claude-sonnet-4-5-20250929',
  accepted: { max_tokens: 64_000 },
});
