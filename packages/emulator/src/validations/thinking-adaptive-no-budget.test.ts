import { fromModel, testConverse } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const thinks = (modelId: string, thinking: object) => ({
  modelId,
  inferenceConfig: { maxTokens: 8000 },
  additionalModelRequestFields: { thinking },
});

testConverse(emulator, 'adaptive thinking with a budget', {
  refused: thinks('us.anthropic.claude-sonnet-5', { type: 'adaptive', budget_tokens: 4000 }),
  says: fromModel('thinking.adaptive.budget_tokens: Extra inputs are not permitted'),
  accepted: thinks('us.anthropic.claude-sonnet-5', { type: 'adaptive' }),
});
