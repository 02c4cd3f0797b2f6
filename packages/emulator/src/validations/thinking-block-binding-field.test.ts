import { fromModel, testConverse } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const FABLE_51 = 'us.anthropic.claude-fable-5-1';
const OPUS_5 = 'global.anthropic.claude-opus-5';
const binds = (
  modelId: string,
  block_binding: object | undefined,
  ...anthropic_beta: string[]
) => ({
  modelId,
  inferenceConfig: { maxTokens: 8000 },
  additionalModelRequestFields: {
    thinking: { type: 'adaptive', ...(block_binding ? { block_binding } : {}) },
    ...(anthropic_beta.length > 0 ? { anthropic_beta } : {}),
  },
});
const BETA = 'thinking-binding-controls-2026-08-01';
const ours = { mismatch_behavior: 'drop_block' };
const theirs = { prefix_mismatch_behavior: 'drop_block' };
const EXTRA = 'Extra inputs are not permitted';

testConverse(emulator, "the Messages API's name of the field", {
  refused: binds(FABLE_51, theirs, BETA),
  says: fromModel(`thinking.adaptive.block_binding.prefix_mismatch_behavior: ${EXTRA}`),
  accepted: binds(FABLE_51, ours, BETA),
});

testConverse(emulator, "the Messages API's name of the field, for Opus 5", {
  refused: binds(OPUS_5, theirs),
  says: fromModel(`thinking.adaptive.block_binding.prefix_mismatch_behavior: ${EXTRA}`),
  accepted: binds(OPUS_5, undefined),
});

testConverse(emulator, 'a binding for a model that binds nothing', {
  refused: binds(OPUS_5, ours, BETA),
  says: fromModel(`thinking.adaptive.block_binding: ${EXTRA}`),
  accepted: binds(OPUS_5, undefined, BETA),
});

testConverse(emulator, 'a binding without its beta flag', {
  refused: binds(FABLE_51, ours),
  says: fromModel(`thinking.adaptive.block_binding: ${EXTRA}`),
  accepted: binds(FABLE_51, ours, BETA),
});
