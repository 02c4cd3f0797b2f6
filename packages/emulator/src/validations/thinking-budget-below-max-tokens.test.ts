import { fromModel, testConverse } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const thinks = (budget_tokens: number | undefined, maxTokens = 4096) => ({
  inferenceConfig: { maxTokens },
  additionalModelRequestFields: { thinking: { type: 'enabled', budget_tokens } },
});

testConverse(emulator, 'a budget of maxTokens', {
  refused: thinks(4096),
  says: fromModel('`max_tokens` must be greater than `thinking.budget_tokens`.'),
  accepted: thinks(4095),
});

const interleaved = (...anthropic_beta: string[]) => ({
  inferenceConfig: { maxTokens: 4096 },
  additionalModelRequestFields: {
    thinking: { type: 'enabled', budget_tokens: 8192 },
    ...(anthropic_beta.length > 0 ? { anthropic_beta } : {}),
  },
});

testConverse(emulator, 'a budget above maxTokens that is not spread over tool calls', {
  refused: interleaved(),
  says: fromModel('`max_tokens` must be greater than `thinking.budget_tokens`.'),
  accepted: interleaved('interleaved-thinking-2025-05-14'),
});

testConverse(emulator, "a budget of the model's most, where maxTokens is left out", {
  refused: {
    additionalModelRequestFields: { thinking: { type: 'enabled', budget_tokens: 64000 } },
  },
  says: fromModel('`max_tokens` must be greater than `thinking.budget_tokens`.'),
  accepted: {
    additionalModelRequestFields: { thinking: { type: 'enabled', budget_tokens: 63999 } },
  },
});
