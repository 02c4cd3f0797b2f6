import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'The generated text has been blocked by our content filters.',
  'Output blocked by content filtering policy',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('output-filtered');
});

test.each<unknown>(['Sorry, the model cannot answer: the request was too long'])(
  'leaves alone %j',
  (thrown) => {
    expect(classifyError(thrown).kind).not.toBe('output-filtered');
  },
);
