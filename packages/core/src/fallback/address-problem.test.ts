import { expect, test } from 'vitest';
import { addressProblem } from './address-problem.ts';

const ARN = 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abcdefghijkl';

test.each([
  { region: 'us-east-1' },
  { region: 'us-gov-west-1', modelId: 'us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0' },
  { modelId: ARN },
  { modelId: 'claude-sonnet-4' },
  { host: 'vpce-0123.bedrock-runtime.us-east-1.vpce.amazonaws.com' },
  { host: 'localhost:4566' },
  { host: '[::1]:4566' },
  { region: undefined, host: undefined },
  {},
])('%j is an address', (address) => {
  expect(addressProblem(address, 'en')).toBeUndefined();
});

test.each([
  'us-east-1@evil/',
  'evil.example/#',
  'us-east-1.evil.example',
  'us-east-1\r\nx-amz-target: x',
  'us-east-1 ',
  '',
])('%j is no region', (region) => {
  const problem = addressProblem({ region }, 'en');
  expect(problem?.diagnosis).toMatchObject({ kind: 'region-not-supported', retry: 'no' });
  expect(problem?.message).toContain(JSON.stringify(region));
  expect(problem?.message).not.toContain('\n');
});

test.each([
  '../../x',
  'claude\r\nhost: evil.example',
  'https://evil.example/#',
  'claude-sonnet-4@evil.example',
  'arn:aws:bedrock:us-east-1@evil:123456789012:inference-profile/x',
  'claude?x=1',
  '',
])('%j is no model id', (modelId) => {
  expect(addressProblem({ modelId }, 'en')?.diagnosis.kind).toBe('invalid-model-id');
});

test.each([
  'evil.example/#',
  'good.example@evil.example',
  'evil.example?',
  'evil.example\r\nx: y',
  'evil.example\\',
  '.example',
  '',
])('%j is no host', (host) => {
  expect(addressProblem({ host }, 'en')?.diagnosis.kind).toBe('endpoint-wrong');
});

test('the sentence is in the language asked for', () => {
  expect(addressProblem({ region: 'x' }, 'ko')?.message).toMatch(/[가-힣]/);
});
