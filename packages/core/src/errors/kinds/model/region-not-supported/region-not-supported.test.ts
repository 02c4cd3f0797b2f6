import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>(['The requested model is not supported in this region.'])(
  'recognises %j',
  (thrown) => {
    expect(classifyError(thrown).kind).toBe('region-not-supported');
  },
);
