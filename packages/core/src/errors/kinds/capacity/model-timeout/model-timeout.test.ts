import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([{ name: 'ModelTimeoutException', message: '' }])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('model-timeout');
});

test.each<unknown>(['Read timed out'])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('model-timeout');
});
