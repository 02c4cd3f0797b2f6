import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';
import { structuredOutputSchemaInvalid as en } from './en.ts';
import { structuredOutputSchemaInvalid as ko } from './ko.ts';

test.each<unknown>([
  "output_config.format.schema: For 'object' type, 'additionalProperties' must be explicitly set to false",
  `{"message":"The model returned the following errors: output_config.format.schema: For 'array' type, property 'maxItems' is not supported"}`,
  'output_config.format: Extra inputs are not permitted',
  'Schemas contains too many optional parameters (41), which would make grammar compilation inefficient. Reduce the number of optional parameters in your tool schemas (limit: 24)',
  'Schemas contains too many parameters with union types (17 parameters with type arrays or anyOf). This causes exponential compilation cost. Reduce the number of nullable parameters (limit: 16)',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('structured-output-schema-invalid');
});

test.each<unknown>([
  'output_config: Extra inputs are not permitted',
  'Malformed input request: #: extraneous key [outputConfig] is not permitted',
  "tools.0.custom: For 'object' type, 'additionalProperties' must be explicitly set to false",
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('structured-output-schema-invalid');
});

test('reads the limit', () => {
  const text =
    'Schemas contains too many optional parameters (41), which would make grammar compilation inefficient. Reduce the number of optional parameters in your tool schemas (limit: 24)';
  const { facts } = classifyError(text);
  expect(facts).toMatchObject({ limit: 24 });
  expect(en.steps(facts ?? {})[0]).toContain('24');
  expect(ko.steps(facts ?? {})[0]).toContain('24');
});
