import { fromModel, testConverse, toolSpec } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const branches = [{ required: ['q'] }, { required: ['id'] }];
const withSchema = (more: object) => ({
  toolConfig: { tools: [toolSpec('look', { type: 'object', ...more })] },
});

for (const keyword of ['oneOf', 'allOf', 'anyOf']) {
  testConverse(emulator, `${keyword} at the top`, {
    refused: withSchema({ [keyword]: branches }),
    says: fromModel(
      'tools.0.custom.input_schema: input_schema does not support oneOf, allOf, or anyOf at the top level',
    ),
    accepted: withSchema({ properties: { a: { [keyword]: branches } } }),
  });
}
