import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { CaprockError } from './caprock-error.ts';
import { classifyError } from './classify-error.ts';
import { diagnosisOf } from './diagnosis-of.ts';

const error = new CaprockError({
  message: 'the stream ended early',
  diagnosis: diagnosisOf('stream-error', { message: 'the stream ended early' }),
});

test('is recognised across copies of the package', () => {
  expect(CaprockError.isInstance(error)).toBe(true);
  expect(CaprockError.isInstance({ [Symbol.for('caprock.error')]: true })).toBe(true);
  expect(CaprockError.isInstance(new Error('x'))).toBe(false);
});

test('classifies as what it says', () => {
  expect(classifyError(error)).toBe(error.diagnosis);
  expect(error.diagnosis).toMatchObject({ kind: 'stream-error', retry: 'backoff' });
});

test('prints its message, not its insides', () => {
  expect(JSON.stringify(error)).not.toContain('signal');
  expect(inspect(error)).not.toContain('alternatives');
});
