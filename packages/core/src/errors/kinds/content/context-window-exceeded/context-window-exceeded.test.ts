import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';
import { contextWindowExceeded as en } from './en.ts';
import { contextWindowExceeded as ko } from './ko.ts';

test.each<unknown>([
  'Input is too long for requested model.',
  'prompt is too long: 213462 tokens > 200000 maximum',
  'input length and `max_tokens` exceed context limit: 189136 + 20000 > 204648, decrease input length or `max_tokens` and try again',
  "input length and 'max_tokens' exceed context limit",
  'too many total text bytes',
  'prompt tokens (250000) exceed model maximum (200000)',
  "This model's maximum context length is 8192 tokens. Please reduce the length of the prompt",
  'Malformed input request: expected maxLength: 2048, actual: 3019, please reformat your input and try again.',
  { name: 'ContextWindowOverflowException', message: '' },
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('context-window-exceeded');
});

test.each<unknown>([
  'Too many tokens, please wait before trying again.',
  'Too many tokens per day, please wait before trying again.',
  'The maximum tokens you requested exceeds the model limit of 4096. Try again with a maximum tokens value that is lower than 4096.',
  'HTTP 413 (`Request exceeds the maximum allowed size`)',
  'The answer stopped at the maximum number of tokens.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('context-window-exceeded');
});

test.each([
  ['prompt is too long: 213462 tokens > 200000 maximum', 200000],
  [
    'input length and `max_tokens` exceed context limit: 189136 + 20000 > 204648, decrease input length',
    204648,
  ],
  ['prompt tokens (250000) exceed model maximum (200000)', 200000],
])('reads the window of %j', (text, limit) => {
  const { facts } = classifyError(text);
  expect(facts).toMatchObject({ limit, limitUnit: 'tokens' });
  expect(en.steps(facts ?? {})[0]).toContain(`${limit} tokens`);
  expect(ko.steps(facts ?? {})[0]).toContain(`${limit}토큰`);
});
