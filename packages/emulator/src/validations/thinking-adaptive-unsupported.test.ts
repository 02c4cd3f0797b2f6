import { fromModel, testConverse } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const thinks = (modelId: string, thinking: object) => ({
  modelId,
  inferenceConfig: { maxTokens: 8000 },
  additionalModelRequestFields: { thinking },
});

testConverse(emulator, 'adaptive thinking for Haiku 4.5', {
  refused: thinks('us.anthropic.claude-haiku-4-5-20251001-v1:0', { type: 'adaptive' }),
  says: fromModel('"thinking.type.adaptive" is not supported for this model.'),
  accepted: thinks('us.anthropic.claude-sonnet-4-6', { type: 'adaptive' }),
});

testConverse(emulator, 'between_tools for a model that has no such type', {
  refused: thinks('us.anthropic.claude-opus-5', { type: 'between_tools' }),
  says: fromModel('"thinking.type.between_tools" is not supported for this model.'),
  accepted: thinks('us.anthropic.claude-sonnet-5-5', { type: 'between_tools' }),
});

testConverse(emulator, 'a thinking type that there is not', {
  refused: thinks('us.anthropic.claude-sonnet-4-6', { type: 'on' }),
  says: fromModel(
    "thinking: Input tag 'on' found using 'type' does not match any of the expected tags: 'adaptive', 'disabled', 'enabled'",
  ),
  accepted: thinks('us.anthropic.claude-sonnet-4-6', { type: 'disabled' }),
});

testConverse(emulator, 'thinking without a type', {
  refused: thinks('us.anthropic.claude-sonnet-4-6', { budget_tokens: 2000 }),
  says: fromModel('thinking.type: Field required'),
  accepted: thinks('us.anthropic.claude-sonnet-4-6', { type: 'enabled', budget_tokens: 2000 }),
});
