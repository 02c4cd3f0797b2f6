import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>(['something else entirely', {}, null, undefined])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('unknown');
});
