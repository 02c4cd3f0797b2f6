import { expect, test } from 'vitest';
import { isClaudeIdShaped, isModelIdShaped } from './model-id-shape.ts';

test.each([
  'us.anthropic.claude-sonnet-4-6',
  'anthropic.claude-3-haiku-20240307-v1:0:48k',
  'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-v2',
  'arn:aws-us-gov:bedrock:us-gov-west-1:123456789012:inference-profile/us-gov.anthropic.claude-opus-5',
  'arn:aws:sagemaker:us-east-1:123456789012:endpoint/mine',
])('%s is one', (id) => {
  expect(isModelIdShaped(id)).toBe(true);
});

test.each([
  '',
  'claude sonnet',
  'claude[1m]',
  'anthropic/claude',
  'claude@latest',
  'arn:aws:s3:::bucket/key',
  'a'.repeat(2_049),
])('%s is none', (id) => {
  expect(isModelIdShaped(id)).toBe(false);
});

test('only an id that says anthropic is a Claude id', () => {
  expect(isClaudeIdShaped('eu.anthropic.claude-sonnet-7')).toBe(true);
  expect(isClaudeIdShaped('claude-sonnet-7')).toBe(false);
  expect(isClaudeIdShaped('eu.anthropic.claude sonnet')).toBe(false);
});
