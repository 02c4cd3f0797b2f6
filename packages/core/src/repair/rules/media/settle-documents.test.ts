import { describe, expect, test } from 'vitest';
import type { DocumentBlock } from '../../../conversation/request-draft.ts';
import { repairRequest } from '../../repair-request.ts';
import { draftOf, expectRepair, expectUntouched, older } from '../../testing/check-rule.ts';
import { settleDocuments } from './settle-documents.ts';

const bytes = Uint8Array.from([37, 80, 68, 70]);
const shows = (document: Partial<DocumentBlock>) => ({
  messages: [
    {
      role: 'user' as const,
      content: [
        { text: 'see' },
        { document: { format: 'pdf', name: 'report', source: { bytes }, ...document } },
      ],
    },
  ],
});
const after = (document: Partial<DocumentBlock>) => {
  const { draft } = expectRepair(settleDocuments, { before: shows(document), after: {} });
  return draft.messages[0]?.content[1];
};

describe('repairs', () => {
  test.each([
    ['json', 'txt'],
    ['x-yaml', 'txt'],
    ['markdown', 'md'],
    ['PDF', 'pdf'],
  ])('format %s is sent as %s', (format, expected) => {
    expect(after({ format })?.document?.format).toBe(expected);
  });

  test('text is sent as bytes', () => {
    expect(after({ format: 'txt', source: { text: '가' } })?.document?.source).toEqual({
      bytes: Uint8Array.from([0xea, 0xb0, 0x80]),
    });
  });

  test('citations of a spreadsheet are switched off', () => {
    expect(after({ format: 'csv', citations: { enabled: true } })?.document).not.toHaveProperty(
      'citations',
    );
  });

  test('an empty file becomes a note', () => {
    expect(after({ source: { bytes: '' } })?.text?.length).toBeGreaterThan(0);
  });
});

test.each([[{ format: 'rtf' }], [{ source: { url: 'https://example.com/a.pdf' } }]])(
  '%j is refused, with its place',
  (document) => {
    const { refusal } = repairRequest(draftOf(shows(document)), { traits: older });
    expect(refusal).toMatchObject({ rule: 'settle-documents', kind: 'document-invalid' });
  },
);

test.each([
  [{}],
  [{ format: 'txt', source: { text: 'a' }, citations: { enabled: true } }],
  [{ source: { s3Location: { uri: 's3://bucket/a.pdf' } } }],
])('leaves %j alone', (document) => expectUntouched(settleDocuments, shows(document)));

test('a PDF of which nothing but its bytes tells the format is sent as one', () => {
  const source = { bytes: Buffer.from('%PDF-1.7 ...').toString('base64') };
  expect(after({ format: 'octet-stream', source })?.document?.format).toBe('pdf');
});
