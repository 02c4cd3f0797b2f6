import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'The model returned the following errors: `temperature` and `top_p` cannot both be specified for this model. Please use only one.',
  "'temperature' and 'top_p' cannot both be specified for this model. Please use only one.",
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('temperature-topp-conflict');
});

test.each<unknown>([
  '`temperature` is deprecated for this model.',
  'The model returned the following errors: top_p must be unset when thinking is enabled.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('temperature-topp-conflict');
});

test('drops top_p and keeps temperature', () => {
  const diagnosis = classifyError(
    '`temperature` and `top_p` cannot both be specified for this model. Please use only one.',
  );
  expect(diagnosis.cure).toEqual({ rule: 'drop-sampling-parameters', value: 'top_p' });
});
