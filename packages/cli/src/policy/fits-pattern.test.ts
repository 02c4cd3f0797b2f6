import { expect, test } from 'vitest';
import { fitsPattern } from './fits-pattern.ts';

test.each([
  ['*', '', true],
  ['*', 'anything', true],
  ['bedrock:Invoke*', 'bedrock:InvokeModel', true],
  ['BEDROCK:invokemodel', 'bedrock:InvokeModel', true],
  ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream', false],
  ['bedrock:Invoke?odel', 'bedrock:InvokeModel', true],
  ['bedrock:InvokeModel?', 'bedrock:InvokeModel', false],
  ['arn:*:bedrock:*::foundation-model/*', 'arn:aws:bedrock:us-east-1::foundation-model/x', true],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['', '', true],
  ['', 'x', false],
])('%s and %s: %s', (pattern, text, expected) => {
  expect(fitsPattern(pattern, text)).toBe(expected);
});

test('a pattern made to be slow is answered', () => {
  expect(fitsPattern('*a'.repeat(500), 'a'.repeat(2_000).concat('b'))).toBe(false);
});
