import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>(['The specified inference profile does not exist.'])(
  'recognises %j',
  (thrown) => {
    expect(classifyError(thrown).kind).toBe('inference-profile-not-found');
  },
);
