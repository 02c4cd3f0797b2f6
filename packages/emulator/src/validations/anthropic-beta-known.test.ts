import { fromModel, testConverse } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const flags = (...anthropic_beta: string[]) => ({
  additionalModelRequestFields: { anthropic_beta },
});

testConverse(emulator, 'a flag of the first-party API', {
  refused: flags('prompt-caching-2024-07-31'),
  says: fromModel('invalid beta flag'),
  accepted: flags('interleaved-thinking-2025-05-14'),
});

testConverse(emulator, 'a flag that Opus 4.7 does not take', {
  refused: { modelId: 'us.anthropic.claude-opus-4-7', ...flags('effort-2025-11-24') },
  says: fromModel('invalid beta flag'),
  accepted: {
    modelId: 'us.anthropic.claude-opus-4-5-20251101-v1:0',
    ...flags('effort-2025-11-24'),
  },
});
