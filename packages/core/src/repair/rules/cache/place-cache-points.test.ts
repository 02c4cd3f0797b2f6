import { expect, test } from 'vitest';
import type { ContentBlock } from '../../../conversation/request-draft.ts';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { placeCachePoints } from './place-cache-points.ts';

const point: ContentBlock = { cachePoint: { type: 'default' } };
const document: ContentBlock = {
  document: { format: 'pdf', name: 'spec', source: { bytes: Uint8Array.from([37, 80, 68, 70]) } },
};
const text: ContentBlock = { text: 'read' };
const turn = (...content: ContentBlock[]) => ({ messages: [{ role: 'user' as const, content }] });

test.each([
  ['behind a document', [text, document, point], [text, point, document]],
  [
    'behind two documents',
    [text, document, { ...document, document: { ...document.document!, name: 'b' } }, point],
    4,
  ],
  ['first in a turn', [point, text], [text]],
  ['two in a row', [text, point, point], [text, point]],
] as const)('%s', (_, before, after) => {
  const { draft } = expectRepair(placeCachePoints, { before: turn(...before), after: {} });
  const content = draft.messages[0]?.content ?? [];
  if (typeof after === 'number') {
    expect(content).toHaveLength(after);
    expect(content[1]).toEqual(point);
  } else expect(content).toEqual(after);
});

test('idle points of system and tools go', () => {
  const { draft } = expectRepair(placeCachePoints, {
    before: { system: [point, { text: 's' }, point, point], messages: [user('a')] },
    after: {},
  });
  expect(draft.system).toEqual([{ text: 's' }, point]);
});

test('leaves points behind content alone', () =>
  expectUntouched(placeCachePoints, turn(text, point, document, { text: 'b' }, point)));
