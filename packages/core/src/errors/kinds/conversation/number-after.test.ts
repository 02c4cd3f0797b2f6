import { expect, test } from 'vitest';
import { numberAfter } from './number-after.ts';

test.each([
  ['exceeds the Model Limit of 128,000. Try again', ['model limit of'], 128000],
  ['too many images: image_count > 20', ['limit:', 'image_count >'], 20],
  ['(limit: 24)', ['(limit:'], 24],
])('reads the number of %j', (text, phrases, number) => {
  expect(numberAfter(text, ...phrases)).toBe(number);
});

test.each([
  ['exceeds the model limit.', ['model limit']],
  ['nothing of the kind 12', ['model limit']],
  [`limit ${'x'.repeat(60)} 12`, ['limit']],
])('reads none in %j', (text, phrases) => {
  expect(numberAfter(text, ...phrases)).toBeUndefined();
});
