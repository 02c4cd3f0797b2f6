import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'The toolConfig field must be defined when using toolUse and toolResult content blocks.',
  'Requests which include `tool_use` or `tool_result` blocks must define tools.',
  "1 validation error detected: Value at 'toolConfig.tools' failed to satisfy constraint: Member must have length greater than or equal to 1",
  "litellm.UnsupportedParamsError: Bedrock doesn't support tool calling without `tools=` param specified. Pass `tools=` param OR set `litellm.modify_params = True`",
  'tool_choice: may only be specified while providing tools',
  'Invalid length for parameter toolConfig.tools, value: 0, valid min length: 1',
  'Error: Tool with name weather not found in tools list.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('tool-config-missing');
});

test.each<unknown>([
  'Expected toolResult blocks at messages.2.content for the following Ids: tooluse_1',
  'Invalid length for parameter toolConfig.tools[0].toolSpec.description, value: 0, valid min length: 1',
  'litellm.UnsupportedParamsError: claude-fable-5 does not support top_k=40. To drop unsupported params, set `litellm.drop_params = True`.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('tool-config-missing');
});
