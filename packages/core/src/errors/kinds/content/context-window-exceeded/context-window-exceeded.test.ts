import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'Input is too long for requested model.',
  'prompt is too long: 213462 tokens > 200000 maximum',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('context-window-exceeded');
});

test.each<unknown>(['Too many tokens, please wait before trying again.'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('context-window-exceeded');
  },
);
