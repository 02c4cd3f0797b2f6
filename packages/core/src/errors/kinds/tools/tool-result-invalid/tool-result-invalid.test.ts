import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'The format of the value at messages.2.content.0.toolResult.content.0.json is invalid. Provide a json object for the field and try again.',
  "This model doesn't support the status field. Remove status and try again.",
  'The content field at messages.4.content.0.toolResult cannot be empty when status value is error.',
  `AI_UnsupportedFunctionalityError: 'tool result file data of type "reference"' functionality not supported`,
  '400 Tool reference not found in available tools',
  'content was missing: content was not specified but it is required when building ToolResultBlock',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('tool-result-invalid');
});

test.each<unknown>([
  'Expected toolResult blocks at messages.2.content for the following Ids: tooluse_1',
  'The format of the value at toolConfig.tools.0.toolSpec.inputSchema.json is invalid. Provide a json object for the field and try again.',
  'The number of toolResult blocks at messages.2.content exceeds the number of toolUse blocks of previous turn.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('tool-result-invalid');
});
