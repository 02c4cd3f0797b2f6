import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'This model version has reached the end of its life. Please refer to the AWS documentation for more details.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('model-end-of-life');
});
