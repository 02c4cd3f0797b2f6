import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  '{"error":{"message":"Provider returned error","code":429,"metadata":{"raw":"anthropic/claude-sonnet-4.5 is temporarily rate-limited upstream. Please retry shortly"}}}',
  'Rate limit exceeded for api_key: x. Limit type: requests. Current limit: 10, Remaining: 0.',
  'Max parallel request limit reached. Limit type: api_key',
  'Error: 429 slow down',

  '429 status code (no body)',
  'Throttling: slow down',
  '{"type":"error","error":{"type":"rate_limit_error","message":"This request would exceed your limit"}}',

  'Too many requests, please wait before trying again.',
  { name: 'ThrottlingException', message: '' },
  { status: 429, message: 'slow down please' },
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('throttled-requests');
});

test.each<unknown>(['Too many tokens per day, please wait before trying again.'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('throttled-requests');
  },
);
