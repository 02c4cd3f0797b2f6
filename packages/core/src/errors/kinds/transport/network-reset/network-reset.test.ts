import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([{ code: 'ECONNRESET', message: 'read ECONNRESET' }, 'socket hang up'])(
  'recognises %j',
  (thrown) => {
    expect(classifyError(thrown).kind).toBe('network-reset');
  },
);

test.each<unknown>(['connect ECONNREFUSED 127.0.0.1:9'])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('network-reset');
});
