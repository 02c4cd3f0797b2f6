import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>(['Output blocked by content filtering policy'])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('output-filtered');
});
