import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([{ name: 'ModelNotReadyException', message: '' }])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('model-not-ready');
});
