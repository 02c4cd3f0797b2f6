import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>(['Your account is not authorized to invoke this API operation.'])(
  'recognises %j',
  (thrown) => {
    expect(classifyError(thrown).kind).toBe('account-not-authorized');
  },
);
