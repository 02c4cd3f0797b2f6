import { fromModel, testConverse } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const asks = (modelId: string, effort: string, more: object = {}) => ({
  modelId,
  outputConfig: { effort },
  ...more,
});

testConverse(emulator, 'effort for Haiku 4.5', {
  refused: asks('us.anthropic.claude-haiku-4-5-20251001-v1:0', 'high'),
  says: fromModel('This model does not support the effort parameter.'),
  accepted: asks('us.anthropic.claude-opus-4-5-20251101-v1:0', 'high'),
});

testConverse(emulator, 'xhigh for Opus 4.6', {
  refused: asks('us.anthropic.claude-opus-4-6-v1', 'xhigh'),
  says: fromModel(
    "This model does not support effort level 'xhigh'. Supported levels: high, low, max, medium.",
  ),
  accepted: asks('us.anthropic.claude-opus-4-7', 'xhigh'),
});
