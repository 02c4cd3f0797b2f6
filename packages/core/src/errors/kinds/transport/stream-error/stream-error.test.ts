import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  { name: 'ModelStreamErrorException', message: 'x' },
  'Incomplete Amazon Bedrock event-stream frame: 12 buffered bytes remain at end of stream.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('stream-error');
});
