import { fromModel, testConverse, toolConfig, toolSpec } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const strict = (value: boolean) => ({
  toolConfig: {
    tools: [
      toolSpec(
        'look',
        { type: 'object', properties: {}, additionalProperties: false },
        { strict: value },
      ),
    ],
  },
});

testConverse(emulator, 'Opus 5, and Sonnet 4.5 that takes it', {
  refused: { ...strict(true), modelId: 'us.anthropic.claude-opus-5' },
  says: fromModel('tools.0.custom.strict: Extra inputs are not permitted'),
  accepted: strict(true),
});

testConverse(emulator, 'even false', {
  refused: { ...strict(false), modelId: 'us.anthropic.claude-opus-4-7' },
  says: fromModel('tools.0.custom.strict: Extra inputs are not permitted'),
  accepted: { toolConfig, modelId: 'us.anthropic.claude-opus-4-7' },
});
