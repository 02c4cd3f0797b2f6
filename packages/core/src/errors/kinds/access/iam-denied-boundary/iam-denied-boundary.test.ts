import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>(['because no permissions boundary allows the bedrock:InvokeModel action'])(
  'recognises %j',
  (thrown) => {
    expect(classifyError(thrown).kind).toBe('iam-denied-boundary');
  },
);
