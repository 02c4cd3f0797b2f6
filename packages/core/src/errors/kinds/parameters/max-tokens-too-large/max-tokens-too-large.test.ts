import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'The maximum tokens you requested exceeds the model limit of 10000. Try again with a maximum tokens value that is lower than 10000.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('max-tokens-too-large');
});
