import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  { name: 'InternalServerException', message: 'x' },
  { status: 500, message: 'x' },
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('internal-server-error');
});
