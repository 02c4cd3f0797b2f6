import { expect, test } from 'vitest';
import { estimateTokens } from './estimate-tokens.ts';

test('four characters of ASCII are a token, one of any other script', () => {
  expect(estimateTokens('')).toBe(0);
  expect(estimateTokens('abcde')).toBe(2);
  expect(estimateTokens('안녕하세요')).toBe(5);
  expect(estimateTokens('안녕 abcd')).toBe(4);
});

test('parts count by their text', () => {
  expect(estimateTokens(['abcd', { type: 'text', text: 'efgh' }, { type: 'image_url' }])).toBe(2);
});
