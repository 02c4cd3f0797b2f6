import { fromModel, testConverse } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const thinks = (budget_tokens: number | undefined, maxTokens = 4096) => ({
  inferenceConfig: { maxTokens },
  additionalModelRequestFields: { thinking: { type: 'enabled', budget_tokens } },
});

testConverse(emulator, 'a budget below 1024', {
  refused: thinks(1023),
  says: fromModel('thinking.enabled.budget_tokens: Input should be greater than or equal to 1024'),
  accepted: thinks(1024),
});

testConverse(emulator, 'no budget', {
  refused: thinks(undefined),
  says: fromModel('thinking.enabled.budget_tokens: Field required'),
  accepted: thinks(1024),
});
