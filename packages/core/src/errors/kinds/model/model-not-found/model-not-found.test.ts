import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';
import { modelNotFound as en } from './en.ts';
import { modelNotFound as ko } from './ko.ts';

test.each<unknown>([
  '{"type":"error","error":{"type":"not_found_error","message":"Model not found: x/y"}}',
  'ValueError: Unknown model: anthropic.claude-opus-9. Please provide a valid Bedrock model name. Known models are: x',
  "There's an issue with the selected model (us.anthropic.claude-opus-9). It may not exist or you may not have access to it.",
  "An error occurred (resourceNotFoundException) when calling the InvokeAgent operation: Failed to retrieve resource because it doesn't exist.",

  'ProviderModelNotFoundError: no such model',
  'ResourceNotFoundException: Could not resolve the foundation model from the model identifier',
  "The model 'openai.gpt-oss-1b' does not exist",
  '{"message":"The requested model is not supported.","code":"model_not_supported"}',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('model-not-found');
});

test.each<unknown>(['The provided model identifier is invalid.'])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('model-not-found');
});

test.each([
  ['us.openai.gpt-oss-120b', 'openai.gpt-oss-120b'],
  ['global.openai.gpt-5.6-luna', 'openai.gpt-5.6-luna'],
  ['us-gov.anthropic.claude-sonnet-5', 'anthropic.claude-sonnet-5'],
])('an id with a prefix, to an endpoint without profiles: %s', (id, bare) => {
  const body = { code: 'not_found_error', message: `The model '${id}' does not exist` };
  const { kind, facts = {} } = classifyError({ statusCode: 404, error: body });
  expect(kind).toBe('model-not-found');
  expect(facts).toMatchObject({ idWithoutPrefix: bare });
  for (const { steps } of [en, ko]) {
    expect(steps(facts)[0]).toContain(`\`${bare}\``);
    expect(steps(facts).join()).not.toContain('caprock resolve');
  }
});

test.each(['openai.gpt-5.6-luna', 'global.gpt', 'my.own.model', "us.openai.gpt`; rm -rf '"])(
  'no prefix is seen in %s',
  (id) => {
    const { facts = {} } = classifyError(`The model '${id}' does not exist`);
    expect(facts).not.toHaveProperty('idWithoutPrefix');
    expect(en.steps(facts)[0]).toContain('caprock resolve');
  },
);
