import { expect, test } from 'vitest';
import type { ContentBlock } from '../../../conversation/request-draft.ts';
import { repairRequest } from '../../repair-request.ts';
import {
  assistant,
  draftOf,
  expectRepair,
  expectUntouched,
  older,
} from '../../testing/check-rule.ts';
import { nameDocuments } from './name-documents.ts';

const bytes = Uint8Array.from([37, 80, 68, 70]);
const document = (name: string): ContentBlock => ({
  document: { format: 'pdf', name, source: { bytes } },
});
const shows = (...names: string[]) => ({
  role: 'user' as const,
  content: [{ text: 'see' }, ...names.map(document)],
});
const namesAfter = (...names: string[]) => {
  const { draft } = repairRequest(draftOf({ messages: [shows(...names)] }), { traits: older });
  return draft.messages[0]?.content.flatMap((block) => block.document?.name ?? []);
};

test.each([
  ['my-report.pdf', 'my-report'],
  ['계약서.pdf', 'document'],
  ['a_b  c', 'a-b c'],
  ['../../etc/passwd', 'etc-passwd'],
  ['x'.repeat(300), 'x'.repeat(190)],
  ['', 'document'],
])('%j becomes %j, and the file name is told', (name, expected) => {
  const { draft } = expectRepair(nameDocuments, {
    before: { messages: [shows(name)] },
    after: {},
  });
  const [, told, renamed] = draft.messages[0]?.content ?? [];
  expect(renamed?.document?.name).toBe(expected);
  expect(told?.text).toContain(name);
});

test('names are unique over the whole conversation', () => {
  const { draft } = expectRepair(nameDocuments, {
    before: { messages: [shows('report', 'report'), assistant('ok'), shows('report')] },
    after: {},
  });
  const names = draft.messages.flatMap(({ content }) =>
    content.flatMap((block) => block.document?.name ?? []),
  );
  expect(names).toEqual(['report', 'report (2)', 'report (3)']);
  expect(namesAfter('계약서.pdf', '견적서.pdf')).toEqual(['document', 'document (2)']);
});

test('leaves legal names alone', () =>
  expectUntouched(nameDocuments, { messages: [shows('Quarterly report (2) [x]')] }));
