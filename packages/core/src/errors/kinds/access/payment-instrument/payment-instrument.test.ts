import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'Model access is denied due to INVALID_PAYMENT_INSTRUMENT:A valid payment instrument must be provided.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('payment-instrument');
});
