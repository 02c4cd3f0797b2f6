import { expect, test } from 'vitest';
import { assertValid, type Check, InvalidInputError } from './check.ts';
import { listOf, object, recordOf } from './containers.ts';
import {
  amount,
  either,
  milliseconds,
  oneOf,
  optional,
  text,
  truth,
  wholeNumber,
} from './values.ts';

const person: Check = object<{ name: string; age?: number }>({
  name: text,
  age: optional(wholeNumber(0, 150)),
});

test.each<[string, Check, unknown, string | undefined]>([
  ['a text', text, 'x', undefined],
  ['no text', text, 1, 'it must be a text, not 1'],
  ['nothing', text, undefined, 'it is missing; it must be a text'],
  ['a truth', truth, 'true', 'it must be true or false, not "true"'],
  ['NaN', amount, Number.NaN, 'it must be a number, not null'],
  ['a negative wait', milliseconds, -1, 'it must be a number of milliseconds, 0 or more, not -1'],
  ['an endless wait', milliseconds, Number.POSITIVE_INFINITY, undefined],
  ['half a number', wholeNumber(0), 0.5, 'it must be a whole number of 0 or more, not 0.5'],
  ['a high number', wholeNumber(1, 3), 4, 'it must be a whole number from 1 to 3, not 4'],
  ['one of two', oneOf('a', 'b'), 'c', 'it must be one of "a", "b", not "c"'],
  ['either', either(oneOf('*'), listOf(text)), '*', undefined],
  ['or', either(oneOf('*'), listOf(text)), [1], 'it[0] must be a text, not 1'],
  ['a list', listOf(text), {}, 'it must be a list, not {}'],
  ['an object', person, { name: 'x', age: 3 }, undefined],
  ['a list for an object', person, [], 'it must be an object, not []'],
  ['a missing member', person, {}, 'it.name is missing; it must be a text'],
  ['an unknown member', person, { nam: 'x' }, 'it.nam is not known; members are name, age'],
  [
    'a member of the prototype',
    object({ constructor: text }),
    {},
    'it.constructor is missing; it must be a text',
  ],
  ['an odd name', recordOf(person), { 'a.b': 1 }, 'it["a.b"] must be an object, not 1'],
  ['a long value', text, ['x'.repeat(99)], `it must be a text, not ["${'x'.repeat(58)}…`],
])('%s', (_, check, value, problem) => {
  expect(check(value, 'it')).toBe(problem);
});

test('what is wrong is thrown as invalid input', () => {
  expect(() => assertValid(text, 1, 'it')).toThrow(InvalidInputError);
  expect(() => assertValid(text, 'x', 'it')).not.toThrow();
});
