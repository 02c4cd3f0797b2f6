import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([{ name: 'ModelTimeoutException', message: '' }])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('model-timeout');
});
