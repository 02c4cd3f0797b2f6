import { expect, test } from 'vitest';
import {
  expectRepair,
  expectUntouched,
  results,
  toolConfig,
  user,
} from '../../testing/check-rule.ts';
import { objectToolInput } from './object-tool-input.ts';

const history = (input: unknown) => ({
  toolConfig,
  messages: [
    user('a'),
    {
      role: 'assistant' as const,
      content: [{ toolUse: { toolUseId: 't1', name: 'look', input } }],
    },
    results('t1'),
  ],
});

test.each([
  ['{"a":1}', { a: 1 }],
  ['"{\\"a\\":1}"', { a: 1 }],
  ['', {}],
  [null, {}],
  ['{"location": "Seo', { raw: '{"location": "Seo' }],
  ['{"a":1}{"b":2}', { raw: '{"a":1}{"b":2}' }],
  [['ls', '-l'], { raw: '["ls","-l"]' }],
  [5, { raw: '5' }],
])('%j becomes %j', (input, expected) => {
  const { draft } = expectRepair(objectToolInput, { before: history(input), after: {} });
  expect(draft.messages[1]?.content[0]?.toolUse?.input).toEqual(expected);
});

test('leaves objects alone', () => expectUntouched(objectToolInput, history({ a: [1] })));
