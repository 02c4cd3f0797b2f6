import { expect, test } from 'vitest';
import type { CallOptions, HostPart } from './host-types.ts';
import { numberDocuments } from './number-documents.ts';

const pdf = (filename?: string): HostPart => ({
  type: 'file',
  mediaType: 'application/pdf',
  data: 'JVBERi0=',
  ...(filename === undefined ? {} : { filename }),
});
const image: HostPart = { type: 'file', mediaType: 'image/png', data: 'iVBORw0KGgo=' };
const text: HostPart = { type: 'text', text: 'Compare.' };
const resultOf = (...value: HostPart[]): HostPart => ({
  type: 'tool-result',
  toolCallId: 't1',
  toolName: 'read',
  output: { type: 'content', value },
});
const call = (...content: HostPart[]): CallOptions => ({
  prompt: [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content },
  ],
});

test.each(['document-1', 'document-1.pdf'])(
  'beside %s, the nameless ones get other names',
  (name) => {
    const after = numberDocuments(call(text, pdf(name), image, pdf(), resultOf(text, pdf())));
    expect(after).toEqual(
      call(text, pdf(name), image, pdf('document-2'), resultOf(text, pdf('document-3'))),
    );
  },
);

test.each([
  [call(text, pdf(), pdf('report.pdf'), resultOf(pdf()))],
  [call(text, pdf('document-1'), pdf('document-2'))],
  [call(text, image)],
])('everything else is the very same call', (options) => {
  expect(numberDocuments(options)).toBe(options);
});
