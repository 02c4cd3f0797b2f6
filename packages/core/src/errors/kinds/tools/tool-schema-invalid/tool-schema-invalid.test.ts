import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'The value at toolConfig.tools.0.toolSpec.inputSchema.json.type must be one of the following: object.',
  'tools.0.custom.input_schema: Field required',
  "tools.0.custom.input_schema.type: Input should be 'object'",
  'tools.4.custom.input_schema: input_schema does not support oneOf, allOf, or anyOf at the top level',
  "tools.0.custom.input_schema.properties: Property keys should match pattern '^[a-zA-Z0-9_.-]{1,64}$'",
  'tools.11.custom.input_schema: JSON schema is invalid. It must match JSON Schema draft 2020-12 (https://json-schema.org/draft/2020-12).',
  'Invalid length for parameter toolConfig.tools[0].toolSpec.description, value: 0, valid min length: 1',
  "tools.0.custom: For 'object' type, 'additionalProperties' must be explicitly set to false",
  'tools.0.custom: Invalid schema: Reference to non-existent definition: #/$defs/node',
  'Malformed input request: #/toolConfig/tools/1/toolSpec/inputSchema/json: extraneous key [$defs] is not permitted, please reformat your input and try again.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('tool-schema-invalid');
});

test.each<unknown>([
  "output_config.format.schema: For 'object' type, 'additionalProperties' must be explicitly set to false",
  'The toolConfig field must be defined when using toolUse and toolResult content blocks.',
  'tools.0.custom.strict: Extra inputs are not permitted',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('tool-schema-invalid');
});

test('names the tool', () => {
  const text =
    'The value at toolConfig.tools.26.toolSpec.inputSchema.json.type must be one of the following: object.';
  expect(classifyError(text).facts).toMatchObject({ toolIndex: 26 });
});
