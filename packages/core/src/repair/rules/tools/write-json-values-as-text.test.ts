import { expect, test } from 'vitest';
import type { ToolResultContentBlock } from '../../../conversation/request-draft.ts';
import {
  calls,
  expectRepair,
  expectUntouched,
  toolConfig,
  user,
} from '../../testing/check-rule.ts';
import { writeJsonValuesAsText } from './write-json-values-as-text.ts';

const gave = (...content: ToolResultContentBlock[]) => ({
  toolConfig,
  messages: [
    user('a'),
    calls('t1'),
    { role: 'user' as const, content: [{ toolResult: { toolUseId: 't1', content } }] },
  ],
});

test.each([
  [[1, { a: 2 }], '[1,{"a":2}]'],
  ['seen', 'seen'],
  [42, '42'],
  [null, 'null'],
  [undefined, '(no output)'],
])('%j is written as %s', (json, text) => {
  const { draft } = expectRepair(writeJsonValuesAsText, { before: gave({ json }), after: {} });
  expect(draft.messages[2]?.content[0]?.toolResult?.content).toEqual([{ text }]);
});

test('objects, texts and files stay', () =>
  expectUntouched(writeJsonValuesAsText, gave({ json: { a: [1] } }, { text: 'b' })));
