import { fromModel, testConverse } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const asks = (modelId: string) => ({
  modelId,
  outputConfig: {
    textFormat: {
      type: 'json_schema',
      structure: {
        jsonSchema: {
          name: 'r',
          schema: JSON.stringify({ type: 'object', properties: {}, additionalProperties: false }),
        },
      },
    },
  },
});

testConverse(emulator, 'an output format for Opus 5', {
  refused: asks('us.anthropic.claude-opus-5'),
  says: fromModel('output_config: Extra inputs are not permitted'),
  accepted: asks('us.anthropic.claude-opus-4-6-v1'),
});
