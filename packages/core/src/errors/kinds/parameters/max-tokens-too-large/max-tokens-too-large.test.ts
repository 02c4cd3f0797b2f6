import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';
import { maxTokensTooLarge as en } from './en.ts';
import { maxTokensTooLarge as ko } from './ko.ts';

test.each<unknown>([
  'The maximum tokens you requested exceed the model limit of 4096. Try again with a maximum tokens value lower than 4096.',

  'The maximum tokens you requested exceeds the model limit of 10000. Try again with a maximum tokens value that is lower than 10000.',
  'max_tokens: 204096 > 64000, which is the maximum allowed number of output tokens for claude-sonnet-4-5-20250929',
  'Malformed input request: #/max_tokens: 9000 is not less or equal to 8192, please reformat your input and try again.',
  'ValueError: Streaming is strongly recommended for operations that may take longer than 10 minutes.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('max-tokens-too-large');
});

test.each<unknown>([
  '`max_tokens` must be greater than `thinking.budget_tokens`.',
  'input length and `max_tokens` exceed context limit: 189136 + 20000 > 204648, decrease input length or `max_tokens` and try again',
  'prompt is too long: 213462 tokens > 200000 maximum',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('max-tokens-too-large');
});

test('clamps below the limit that Converse names', () => {
  const diagnosis = classifyError(
    'The maximum tokens you requested exceeds the model limit of 128000. Try again with a maximum tokens value that is lower than 128000.',
  );
  expect(diagnosis.facts).toMatchObject({ limit: 128000, limitUnit: 'tokens' });
  expect(diagnosis.cure).toEqual({ rule: 'clamp-max-tokens', value: 127999 });
  expect(en.steps(diagnosis.facts ?? {})[0]).toContain('less than 128000');
  expect(ko.steps(diagnosis.facts ?? {})[0]).toContain('128000 미만');
});

test('clamps to the limit that the Messages API names', () => {
  const diagnosis = classifyError(
    'max_tokens: 204096 > 64000, which is the maximum allowed number of output tokens for claude-sonnet-4-5-20250929',
  );
  expect(diagnosis.facts).toMatchObject({ limit: 64000 });
  expect(diagnosis.cure).toEqual({ rule: 'clamp-max-tokens', value: 64000 });
  expect(en.steps(diagnosis.facts ?? {})[0]).toContain('64000 at most');
  expect(ko.steps(diagnosis.facts ?? {})[0]).toContain('64000 이하');
});

test('has no cure where the text names no limit', () => {
  const diagnosis = classifyError('The maximum tokens you requested exceeds the model limit.');
  expect(diagnosis.kind).toBe('max-tokens-too-large');
  expect(diagnosis.cure).toBeUndefined();
});
