import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'No healthy deployments available for this model. Try again later.',
  'No deployments available for selected model, Try again in 60 seconds.',
  '503 all connections cooling down (reset after 5s)',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('gateway-no-deployments');
});

test.each<unknown>(['Too many requests, please wait before trying again.'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('gateway-no-deployments');
  },
);
