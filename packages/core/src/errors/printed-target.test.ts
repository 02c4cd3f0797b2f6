import { expect, test } from 'vitest';
import { classifyError } from './classify-error.ts';
import { printedModel, printedRegion } from './printed-target.ts';

test.each([
  [
    'Invocation of model ID anthropic.claude-sonnet-4-6 with on-demand',
    'anthropic.claude-sonnet-4-6',
  ],
  [
    'model=us.anthropic.claude-haiku-4-5-20251001-v1:0.',
    'us.anthropic.claude-haiku-4-5-20251001-v1:0',
  ],
  ['profile/global.anthropic.claude-opus-5.', 'global.anthropic.claude-opus-5'],
  [
    'amazonaws.com/model/us.anthropic.claude-sonnet-4-20250514-v1%3A0/converse',
    'us.anthropic.claude-sonnet-4-20250514-v1:0',
  ],
  [
    'amazonaws.com/model/us.anthropic.claude-3 -5-sonnet-20240620-v1%3a0/converse',
    'us.anthropic.claude-3-5-sonnet-20240620-v1:0',
  ],
  ['claude-sonnet-4 is unknown', undefined],
])('the model of %s', (text, model) => {
  expect(printedModel(text)).toBe(model);
});

test.each([
  ['getaddrinfo ENOTFOUND bedrock-runtime.us-west-3.amazonaws.com', 'us-west-3'],
  ['arn:aws-us-gov:bedrock:us-gov-west-1::foundation-model/x', 'us-gov-west-1'],
  ['https://bedrock-mantle.us-east-2.api.aws/v1/messages', 'us-east-2'],
  ['arn:aws:bedrock:::foundation-model/x', undefined],
  ['bedrock-runtime.undefined.amazonaws.com', undefined],
])('the region of %s', (text, region) => {
  expect(printedRegion(text)).toBe(region);
});

test('what the caller knows counts more than what a text prints', () => {
  const text =
    'Invocation of model ID anthropic.claude-sonnet-4-6 with on-demand throughput isn\u2019t supported';
  expect(classifyError(text).facts).toMatchObject({ modelId: 'anthropic.claude-sonnet-4-6' });
  const context = { modelId: 'us.anthropic.claude-opus-5', region: 'us-east-1' };
  expect(classifyError(text, context).facts).toMatchObject(context);
});
