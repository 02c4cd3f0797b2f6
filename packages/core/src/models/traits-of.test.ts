import { expect, test } from 'vitest';
import { traitsOf } from './traits-of.ts';

test.each([
  ['anthropic.claude-sonnet-4-5-20250929-v1:0', true, 'one-of'],
  ['us.anthropic.claude-opus-4-8', false, 'none'],
  [
    'arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-6',
    false,
    'one-of',
  ],
  ['anthropic.claude-3-haiku-20240307-v1:0', true, 'both'],
])('%s', (id, prefill, sampling) => {
  expect(traitsOf(id)).toMatchObject({ prefill, sampling, claude: true });
});

test('a Claude that is not known gets the strictest traits', () => {
  expect(traitsOf('eu.anthropic.claude-sonnet-9')).toMatchObject({
    base: null,
    claude: true,
    prefill: false,
    sampling: 'none',
  });
});

test('another vendor is no Claude', () => {
  expect(traitsOf('us.amazon.nova-lite-v1:0').claude).toBe(false);
});
