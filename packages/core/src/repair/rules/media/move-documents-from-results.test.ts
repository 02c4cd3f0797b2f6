import { expect, test } from 'vitest';
import type { ContentBlock } from '../../../conversation/request-draft.ts';
import {
  calls,
  expectRepair,
  expectUntouched,
  results,
  toolConfig,
  user,
} from '../../testing/check-rule.ts';
import { moveDocumentsFromResults } from './move-documents-from-results.ts';

const document = (format: string): ContentBlock => ({
  document: { format, name: 'report', source: { bytes: Uint8Array.from([37, 80, 68, 70]) } },
});
const beside = (block: ContentBlock) => ({
  toolConfig,
  messages: [
    user('a'),
    calls('t1', 't2'),
    { role: 'user' as const, content: [...results('t1', 't2').content, { text: 'see' }, block] },
  ],
});

test('a text document goes into the last result', () => {
  const { draft } = expectRepair(moveDocumentsFromResults, {
    before: beside(document('txt')),
    after: {},
  });
  const [first, second, ...rest] = draft.messages[2]?.content ?? [];
  expect(first?.toolResult?.content).toHaveLength(1);
  expect(second?.toolResult?.content[1]).toEqual(document('txt'));
  expect(rest).toEqual([{ text: 'see' }]);
});

test('a PDF stays', () => expectUntouched(moveDocumentsFromResults, beside(document('pdf'))));
