import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>(['The provisioned model is not in service yet.'])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('provisioned-throughput-error');
});
