import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
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
