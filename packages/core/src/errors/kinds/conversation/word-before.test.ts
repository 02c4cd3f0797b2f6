import { expect, test } from 'vitest';
import { wordBefore } from './word-before.ts';

test.each([
  ['errors: `temperature` is deprecated', ' is deprecated', 'temperature'],
  [
    'tools.0.custom.strict: Extra inputs are not permitted',
    ': extra inputs',
    'tools.0.custom.strict',
  ],
  ['outputConfig: Extra inputs are not permitted', ': extra inputs', 'outputConfig'],
])('finds the word of %j', (text, phrase, word) => {
  expect(wordBefore(text, phrase)).toBe(word);
});

test.each([
  ['nothing here', ': extra inputs'],
  [': extra inputs', ': extra inputs'],
  ['"": extra inputs', ': extra inputs'],
])('finds none in %j', (text, phrase) => {
  expect(wordBefore(text, phrase)).toBeUndefined();
});

test('keeps the end of an endless word', () => {
  expect(wordBefore(`${'a'.repeat(5_000)}b: extra inputs`, ': extra inputs')).toMatch(/^a{119}b$/);
});
