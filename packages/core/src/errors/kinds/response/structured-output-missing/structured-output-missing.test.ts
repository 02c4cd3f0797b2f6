import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'MultipleStructuredOutputsError: The model has called multiple tools: a, b to return a structured output.',

  {
    name: 'StructuredOutputParsingError',
    message: "Failed to parse structured output for tool 'extract'.",
  },

  'AI_NoOutputGeneratedError: No output generated.\n    at DefaultGenerateTextResult.get output',

  {
    name: 'AI_NoObjectGeneratedError',
    message: 'No object generated: response did not match schema.',
    cause: { message: 'Type validation failed: Value: {"title":"Too many requests"}.' },
  },
  {
    name: 'AI_NoObjectGeneratedError',
    message: 'No object generated: could not parse the response.',
    cause: { message: 'JSON parsing failed: Text: The service quota is exceeded' },
  },
  'AI_NoObjectGeneratedError: No object generated: could not parse the response. { cause: AI_JSONParseError: Unterminated string in JSON at position 9 }',

  'OutputParserException: Failed to parse. Text: "{ … }". Error: Unterminated string in JSON at position 512',

  'No tool calls found in the response.',
  'No valid tool use or tool use input was found in the Bedrock response',
  { name: 'AI_NoObjectGeneratedError', message: 'x' },
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('structured-output-missing');
});

test.each<unknown>([
  'messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: a',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('structured-output-missing');
});
