import { expect, test } from 'vitest';
import { remedies } from '../remedies/en.ts';
import { diagnosisOf } from './diagnosis-of.ts';
import { explain } from './explain.ts';
import { sayArrived, withArrived } from './with-arrived.ts';

const diagnosis = diagnosisOf('stream-error', { message: 'cut' });
const explanation = explain(diagnosis, remedies);

test('the title says how much had arrived, in both languages', () => {
  const told = withArrived(diagnosis, 37);
  expect(sayArrived(explanation, told).title).toBe(
    'The answer broke off (after 37 characters of the answer)',
  );
  expect(sayArrived(explanation, told, 'ko').title).toMatch(/\(응답 37자를 받은 뒤\)$/);
  expect(told.facts).toEqual({ arrivedCharacters: 37 });
});

test('nothing is said where nothing had arrived', () => {
  expect(withArrived(diagnosis, 0)).toBe(diagnosis);
  expect(sayArrived(explanation, diagnosis)).toBe(explanation);
});
