import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'Bedrock Converse timed out after 60000 ms while waiting for the next chunk.',
  { name: 'TimeoutError', message: 'x' },
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('timeout');
});

test.each<unknown>(['Model has timed out in processing the request. Try your request again.'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('timeout');
  },
);
