import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([{ name: 'ServiceQuotaExceededException', message: '' }])(
  'recognises %j',
  (thrown) => {
    expect(classifyError(thrown).kind).toBe('service-quota-exceeded');
  },
);
