import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([{ name: 'ModelNotReadyException', message: '' }])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('model-not-ready');
});

test.each<unknown>([{ name: 'ModelTimeoutException', message: '' }])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('model-not-ready');
  },
);
