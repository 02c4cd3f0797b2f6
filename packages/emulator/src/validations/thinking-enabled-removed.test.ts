import { fromModel, testConverse } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const thinks = (modelId: string, thinking: object) => ({
  modelId,
  inferenceConfig: { maxTokens: 8000 },
  additionalModelRequestFields: { thinking },
});

testConverse(emulator, 'a budget for Opus 4.7', {
  refused: thinks('us.anthropic.claude-opus-4-7', { type: 'enabled', budget_tokens: 4000 }),
  says: fromModel(
    '"thinking.type.enabled" is not supported for this model. Use "thinking.type.adaptive" and "output_config.effort" to control thinking behavior.',
  ),
  accepted: thinks('us.anthropic.claude-opus-4-6-v1', { type: 'enabled', budget_tokens: 4000 }),
});
