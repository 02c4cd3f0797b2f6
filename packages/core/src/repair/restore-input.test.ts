import { expect, test } from 'vitest';
import { restoreInput, rewritesInput } from './restore-input.ts';

const restore = {
  inputKeys: { look: { k1: '도시', k2: 'a b' } },
  wrappedInputs: { list: 'value' },
};

test.each([
  ['look', { k1: '서울', at: [{ k2: 1 }] }, { 도시: '서울', at: [{ 'a b': 1 }] }],
  ['list', { value: ['a'] }, ['a']],
  ['list', { other: 1 }, { other: 1 }],
  ['plain', { k1: 1 }, { k1: 1 }],
])('%s: %j is given back as %j', (tool, input, expected) => {
  expect(restoreInput(input, tool, restore)).toEqual(expected);
});

test('tells which tools are concerned', () => {
  expect(['look', 'list', 'plain'].map((tool) => rewritesInput(tool, restore))).toEqual([
    true,
    true,
    false,
  ]);
});
