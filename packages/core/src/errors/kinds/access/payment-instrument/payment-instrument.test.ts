import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'AI Gateway requires a valid credit card on file to service requests.',

  'Model access is denied due to INVALID_PAYMENT_INSTRUMENT:A valid payment instrument must be provided.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('payment-instrument');
});

test.each<unknown>([
  'Model access is denied due to IAM user or service role is not authorized to perform the required AWS Marketplace actions (aws-marketplace:ViewSubscriptions, aws-marketplace:Subscribe) to enable access to this model.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('payment-instrument');
});
