import { expect, test } from 'vitest';
import { asLatinWords } from './words-of-other-scripts.ts';

test.each([
  ['클로드 소네트5', 'claude   sonnet 5'],
  ['클로드 3.5 소넷', 'claude  3.5  sonnet'],
  ['앤트로픽 오푸스 5.5', 'anthropic   opus  5.5'],
  ['クロード・ソネット 4.5', 'claude ・ sonnet  4.5'],
])('%s', (text, latin) => {
  expect(asLatinWords(text)).toBe(latin);
});

test('what has no such word stays as it is', () => {
  expect(asLatinWords('claude-sonnet-4-5')).toBe('claude-sonnet-4-5');
});
