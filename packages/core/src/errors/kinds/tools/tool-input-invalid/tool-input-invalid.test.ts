import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'The value at messages.1.content.2.toolUse.input is empty.',
  'The format of the value at messages.3.content.0.toolUse.input is invalid. Provide a json object for the field and try again.',
  'messages.1.content.1.tool_use.input: Input should be a valid dictionary',
  'Missing required parameter in messages[1].content[0].toolUse: "input"',
  '400 {"error":{"message":"Invalid JSON format in tool call arguments","code":"invalid_tool_call_format"}}',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('tool-input-invalid');
});

test.each<unknown>([
  'messages.2: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_01.',
  "Value at 'messages.2.member.content.1.member.toolUse.name' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_-]+",
  'tools.0.custom.input_schema: Field required',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('tool-input-invalid');
});

test('names the place', () => {
  const { facts } = classifyError('The value at messages.1.content.2.toolUse.input is empty.');
  expect(facts).toMatchObject({ messageIndex: 1, contentIndex: 2 });
});
