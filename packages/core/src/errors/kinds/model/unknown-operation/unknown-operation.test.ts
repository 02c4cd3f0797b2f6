import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'An error occurred (InvalidAction) when calling the Converse operation: x',

  '{"Output":{"__type":"com.amazon.coral.service#UnknownOperationException"},"Version":"1.0"}',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('unknown-operation');
});

test.each<unknown>([{ name: 'ValidationException', message: 'Operation not allowed' }])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('unknown-operation');
  },
);
