import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  "anthropic.APIStatusError: Error code: 424 - {'message': 'The system encountered an unexpected error during processing. Try your request again.'}",
  'ModelErrorException: The system encountered an unexpected error during processing. Try your request again.',
  { name: 'ModelErrorException', message: '' },
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('model-error');
});

test.each<unknown>([{ name: 'ModelTimeoutException', message: '' }])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('model-error');
  },
);
