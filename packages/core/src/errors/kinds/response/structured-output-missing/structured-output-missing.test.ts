import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
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
