import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { createAmazonBedrockAnthropic } from '@ai-sdk/amazon-bedrock/anthropic';
import { expect, test } from 'vitest';
import { regionOf } from './region-of.ts';

const id = 'us.anthropic.claude-sonnet-4-6';

test.each([
  ['https://bedrock-runtime.eu-west-1.amazonaws.com', 'eu-west-1'],
  ['https://bedrock-runtime-fips.us-east-2.amazonaws.com/', 'us-east-2'],
  ['https://vpce-1-a.bedrock-runtime.ap-northeast-2.vpce.amazonaws.com', 'ap-northeast-2'],
  ['https://proxy.example/bedrock-runtime.eu-west-1', undefined],
  ['not a url', undefined],
])('%s is in %s', (baseURL, expected) => {
  expect(regionOf(createAmazonBedrock({ region: 'us-west-2', baseURL })(id))).toBe(expected);
});

test('without a base URL, the region of the provider', () => {
  expect(regionOf(createAmazonBedrock({ region: 'us-west-2' })(id))).toBe('us-west-2');
  expect(regionOf(createAmazonBedrockAnthropic({ region: 'us-west-2' })(id))).toBe('us-west-2');
});
