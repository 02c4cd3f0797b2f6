import { fromModel, testConverse } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const asks = (modelId: string, effort: string, more: object = {}) => ({
  modelId,
  outputConfig: { effort },
  ...more,
});
const off = { additionalModelRequestFields: { thinking: { type: 'disabled' } } };

testConverse(emulator, 'effort max without thinking on Opus 5', {
  refused: asks('us.anthropic.claude-opus-5', 'max', off),
  says: fromModel(
    "output_config.effort 'max' is not supported when thinking is disabled on this model. Use effort 'high' or below, or enable thinking.",
  ),
  accepted: asks('us.anthropic.claude-opus-5', 'high', off),
});

const between = { additionalModelRequestFields: { thinking: { type: 'between_tools' } } };

testConverse(emulator, 'effort xhigh with thinking between tool calls on Sonnet 5.5', {
  refused: asks('us.anthropic.claude-sonnet-5-5', 'xhigh', between),
  says: fromModel(
    "output_config.effort 'xhigh' is not supported when thinking is between_tools on this model. Use effort 'high' or below, or enable thinking.",
  ),
  accepted: asks('us.anthropic.claude-sonnet-5-5', 'high', between),
});
