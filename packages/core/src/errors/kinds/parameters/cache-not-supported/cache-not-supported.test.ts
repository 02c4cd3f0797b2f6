import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'You invoked an unsupported model or your request did not allow prompt caching. See the documentation for more information.',
  {
    name: 'AccessDeniedException',
    message: 'You invoked an unsupported model or your request did not allow prompt caching.',
  },
  "This model doesn't support the cachePoint field. Remove cachePoint and try again.",
  'Extended TTL prompt caching is only supported for Anthropic models',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('cache-not-supported');
});

test.each<unknown>([
  'A maximum of 4 blocks with cache_control may be provided. Found 5.',
  "You don't have access to the model with the specified model ID.",
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('cache-not-supported');
});
