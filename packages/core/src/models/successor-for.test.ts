import { expect, test } from 'vitest';
import { successorFor } from './successor-for.ts';

test.each([
  ['anthropic.claude-sonnet-4-20250514-v1:0', 'us-east-1'],
  ['us.anthropic.claude-3-5-sonnet-20241022-v2:0', 'us-east-1'],
  ['eu.anthropic.claude-3-5-sonnet-20240620-v1:0', 'eu-central-1'],
])('%s in %s is followed by one of its family and geography', (modelId, region) => {
  const successor = successorFor(modelId, region);
  const [geography] = region.split('-');
  expect(successor).toMatch(new RegExp(`^${geography}\\.anthropic\\.claude-sonnet-`));
  expect(successor).not.toBe(modelId);
});

test('a model that the catalogue calls active may have ended since', () => {
  const modelId = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
  expect(successorFor(modelId, 'us-east-1')).toMatch(/^us\.anthropic\.claude-sonnet-/);
});

test.each([
  ['meta.llama3-70b-instruct-v1:0', 'us-east-1'],
  ['anthropic.claude-sonnet-9-20290101-v1:0', 'us-east-1'],
  [undefined, 'us-east-1'],
])('nothing follows %s', (modelId, region) => {
  expect(successorFor(modelId, region)).toBeUndefined();
});
