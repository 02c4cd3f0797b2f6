import { expect, test } from 'vitest';
import { profileFor } from './profile-for.ts';

test.each([
  ['anthropic.claude-sonnet-4-6', 'us-east-1', 'us.anthropic.claude-sonnet-4-6'],
  ['anthropic.claude-sonnet-4-6', 'eu-central-1', 'eu.anthropic.claude-sonnet-4-6'],
  [
    'anthropic.claude-sonnet-9-20290101-v1:0',
    'us-west-2',
    'us.anthropic.claude-sonnet-9-20290101-v1:0',
  ],
  [
    'anthropic.claude-sonnet-9-20290101-v1:0',
    'ap-northeast-1',
    'jp.anthropic.claude-sonnet-9-20290101-v1:0',
  ],
  [
    'anthropic.claude-sonnet-9-20290101-v1:0',
    'ap-northeast-2',
    'global.anthropic.claude-sonnet-9-20290101-v1:0',
  ],
])('%s from %s needs %s', (modelId, region, profile) => {
  expect(profileFor(modelId, region)).toBe(profile);
});

test.each([
  ['us.anthropic.claude-sonnet-4-6', 'us-east-1'],
  ['meta.llama3-70b-instruct-v1:0', 'us-east-1'],
  ['anthropic.claude-sonnet-9-20290101-v1:0', 'xx-nowhere-1'],
  ['anthropic.claude-sonnet-4-6', undefined],
  [undefined, 'us-east-1'],
])('there is none for %s from %s', (modelId, region) => {
  expect(profileFor(modelId, region)).toBeUndefined();
});
