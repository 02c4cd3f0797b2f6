import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  "The model returned the following errors: data retention mode 'default' is not available for this model",
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('data-retention-mode');
});
