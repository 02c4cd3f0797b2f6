import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'Access to Anthropic models is not allowed from unsupported countries, regions, or territories.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('unsupported-country');
});

test.each<unknown>(['The model is not available in this region'])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('unsupported-country');
});
