import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';
import { schemaExtraneousKey as en } from './en.ts';
import { schemaExtraneousKey as ko } from './ko.ts';

test.each<unknown>([
  'Malformed input request: #: extraneous key [chat_id] is not permitted, please reformat your input and try again.',
  'The model returned the following errors: guardrails: Extra inputs are not permitted',
  'max_tokens_to_sample: Extra inputs are not permitted',
  'The model returned the following errors: tools.0.custom.strict: Extra inputs are not permitted',
  'output_config: Extra inputs are not permitted',
  'Parameter validation failed: Unknown parameter in input: "stream", must be one of: modelId, messages, system, performanceConfig',
  'Unknown parameter in inferenceConfig: "topK", must be one of: maxTokens, temperature, topP, stopSequences',
  'Malformed input request: #: extraneous key [cache_control_injection_points] is not permitted, please reformat your input and try again.',
  'unknown field `thinking`, expected one of `messages`, `system`',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('schema-extraneous-key');
});

test.each<unknown>([
  'messages.0.content.0.text.cache_control.ephemeral.ttl: Extra inputs are not permitted',
  'output_config.format.schema: Extra inputs are not permitted',
  'thinking.adaptive.budget_tokens: Extra inputs are not permitted',
  'Malformed input request: 2 schema violations found, please reformat your input and try again.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('schema-extraneous-key');
});

test.each([
  [
    'Malformed input request: #: extraneous key [chat_id] is not permitted, please reformat your input and try again.',
    'chat_id',
  ],
  [
    'The model returned the following errors: tools.0.custom.strict: Extra inputs are not permitted',
    'tools.0.custom.strict',
  ],
  [
    'Parameter validation failed:\nUnknown parameter in toolConfig.toolChoice: "none", must be one of: auto, any, tool',
    'none',
  ],
  [
    'The model returned the following errors: outputConfig: Extra inputs are not permitted',
    'outputConfig',
  ],
])('names the key of %j', (text, parameter) => {
  const { facts } = classifyError(text);
  expect(facts).toMatchObject({ parameter });
  expect(en.steps(facts ?? {}).join()).toContain(`\`${parameter}\``);
  expect(ko.steps(facts ?? {}).join()).toContain(`\`${parameter}\``);
});
