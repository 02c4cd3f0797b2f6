import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'The model returned the following errors: Thinking may not be enabled when tool_choice forces tool use.',
  'Thinking mode does not support this tool_choice',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('thinking-tool-choice-conflict');
});

test.each<unknown>([
  'tool_choice: type "tool" and "any" are not supported for this model.',
  'The model returned the following errors: temperature may only be set to 1 when thinking is enabled.',
  "litellm.UnsupportedParamsError: bedrock does not support parameters: ['thinking', 'tool_choice'], for model=amazon.titan-text",
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('thinking-tool-choice-conflict');
});
