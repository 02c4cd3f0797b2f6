import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';
import { unsupportedParameter as en } from './en.ts';
import { unsupportedParameter as ko } from './ko.ts';

test.each<unknown>([
  'The model returned the following errors: `temperature` is deprecated for this model.',
  'Status code: 400. Message: API Error: Bad Request - temperature is deprecated for this model.',
  'litellm.UnsupportedParamsError: claude-fable-5 does not support top_k=40. To drop unsupported params, set `litellm.drop_params = True`.',
  "litellm.UnsupportedParamsError: bedrock does not support parameters: ['tool_choice'], for model=amazon.titan-text",
  'tool_choice: type "tool" and "any" are not supported for this model.',
  "This model doesn't support the toolConfig.toolChoice.any field. Remove toolConfig.toolChoice.any and try again.",
  "This model doesn't support the stopSequences field. Remove stopSequences and try again.",
  "Model anthropic.claude-fable-5-1 does not currently support 'tool_choice'.",
  new Error("ChatBedrockConverse does not support 'jsonMode'."),
  "This model doesn't support citations.",
  'top_p cannot be set to -1 for this model.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('unsupported-parameter');
});

test.each<unknown>([
  '"thinking.type.enabled" is not supported for this model. Use "thinking.type.adaptive" and "output_config.effort" to control thinking behavior.',
  'This model does not support the effort parameter.',
  "This model doesn't support the status field. Remove status and try again.",
  "'temperature' may only be set to 1 when thinking is enabled or in adaptive mode.",
  '"claude-3-sonnet-20240229" is not supported on this API. Please use the Messages API instead.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('unsupported-parameter');
});

test.each([
  [
    'The model returned the following errors: `temperature` is deprecated for this model.',
    'temperature',
    'temperature',
  ],
  [
    'undefined: The model returned the following errors: top_p is deprecated for this model.',
    'top_p',
    'top_p',
  ],
  [
    'litellm.UnsupportedParamsError: claude-fable-5 does not support top_k=40. To drop unsupported params, set `litellm.drop_params = True`.',
    'top_k',
    'top_k',
  ],
  ["This model doesn't support the topP field. Remove topP and try again.", 'topP', 'top_p'],
])('leaves out a sampling parameter: %j', (text, parameter, value) => {
  const diagnosis = classifyError(text);
  expect(diagnosis.facts).toMatchObject({ parameter });
  expect(diagnosis.cure).toEqual({ rule: 'drop-sampling-parameters', value });
  expect(en.steps(diagnosis.facts ?? {})[0]).toContain(`\`${parameter}\``);
  expect(ko.steps(diagnosis.facts ?? {})[0]).toContain(`\`${parameter}\``);
});

test.each([
  ['tool_choice: type "tool" and "any" are not supported for this model.', 'tool_choice'],
  [
    "This model doesn't support the toolConfig.toolChoice.any field. Remove toolConfig.toolChoice.any and try again.",
    'toolConfig.toolChoice.any',
  ],
])('drops nothing else unasked: %j', (text, parameter) => {
  const diagnosis = classifyError(text);
  expect(diagnosis.facts).toMatchObject({ parameter });
  expect(diagnosis.cure).toBeUndefined();
});

test.each([
  [
    "bedrock does not support parameters: ['tools', 'tool_choice'], for model=claude-haiku-4-5",
    'whole route',
    '전체 경로',
  ],
  [
    "tools.0: Input tag 'computer_20250124' found using 'type' does not match any of the expected tags: 'bash'",
    'anthropic_beta',
    'anthropic_beta',
  ],
  ["This model doesn't support citations.", 'Leave `citations` out', '`citations` 항목을 빼세요'],
])('%s: tools are not taken away unasked', (text, english, korean) => {
  const { facts = {} } = classifyError(text);
  expect(en.steps(facts)[0]).toContain(english);
  expect(ko.steps(facts)[0]).toContain(korean);
});

test('behind a proxy too', () => {
  for (const { variants } of [en, ko]) {
    expect(variants?.litellm?.({ parameter: 'tools' }).join()).not.toContain('drop_params');
    expect(variants?.litellm?.({ parameter: 'top_k' }).join()).toContain('drop_params');
  }
});
