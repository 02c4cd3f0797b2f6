import { test } from 'vitest';
import type { ContentBlock } from '../../../conversation/request-draft.ts';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import { expectRepair, expectUntouched } from '../../testing/check-rule.ts';
import { addTextToDocuments } from './add-text-to-documents.ts';

const document: ContentBlock = {
  document: { format: 'pdf', name: 'report', source: { bytes: Uint8Array.from([37, 80, 68, 70]) } },
};
const turn = (...content: ContentBlock[]) => ({ messages: [{ role: 'user' as const, content }] });

test('puts a text before a document that has none', () => {
  expectRepair(addTextToDocuments, {
    before: turn(document),
    after: turn({ text: `${INSERTED_TEXTS.fileName} report` }, document),
  });
});

test('leaves a document beside a text alone', () =>
  expectUntouched(addTextToDocuments, turn(document, { text: 'Sum up' })));
