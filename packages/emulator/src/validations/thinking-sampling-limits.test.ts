import { fromModel, testConverse } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const thinks = (inferenceConfig: object, more: object = {}) => ({
  inferenceConfig: { maxTokens: 4096, ...inferenceConfig },
  additionalModelRequestFields: { thinking: { type: 'enabled', budget_tokens: 2000 }, ...more },
});

testConverse(emulator, 'a temperature while it thinks', {
  refused: thinks({ temperature: 0.3 }),
  says: fromModel(
    '`temperature` may only be set to 1 when thinking is enabled or in adaptive mode.',
  ),
  accepted: thinks({ temperature: 1 }),
});

testConverse(emulator, 'a low topP while it thinks', {
  refused: thinks({ topP: 0.94 }),
  says: fromModel('`top_p` must be between 0.95 and 1 when thinking is enabled'),
  accepted: thinks({ topP: 0.95 }),
});

testConverse(emulator, 'top_k while it thinks', {
  refused: thinks({}, { top_k: 5 }),
  says: fromModel('`top_k` is not supported when thinking is enabled'),
  accepted: thinks({}),
});
