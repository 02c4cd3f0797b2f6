import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'The pending stream has been canceled (caused by: unable to get local issuer certificate)',
  'self-signed certificate in certificate chain',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('tls-error');
});

test.each<unknown>(['connect ECONNREFUSED 127.0.0.1:443'])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('tls-error');
});
