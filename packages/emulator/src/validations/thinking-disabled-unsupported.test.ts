import { fromModel, testConverse } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const thinks = (modelId: string, thinking: object) => ({
  modelId,
  inferenceConfig: { maxTokens: 8000 },
  additionalModelRequestFields: { thinking },
});

testConverse(emulator, 'no thinking for Fable 5', {
  refused: thinks('us.anthropic.claude-fable-5', { type: 'disabled' }),
  says: fromModel('"thinking.type.disabled" is not supported for this model.'),
  accepted: thinks('us.anthropic.claude-opus-4-8', { type: 'disabled' }),
});

testConverse(emulator, 'no thinking for Sonnet 5.5', {
  refused: thinks('us.anthropic.claude-sonnet-5-5', { type: 'disabled' }),
  says: fromModel(
    '"thinking.type.disabled" is not supported for this model. Use "thinking.type.between_tools" for the lowest thinking setting.',
  ),
  accepted: thinks('us.anthropic.claude-sonnet-5-5', { type: 'between_tools' }),
});
