import assert from 'node:assert/strict';
import { HumanMessage } from '@langchain/core/messages';
import type { StandardCase, StandardScene } from './standard-case.ts';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Page >>\nendobj\n%%EOF\n').toString('base64');

function arrives(part: Record<string, unknown>, member: 'image' | 'document') {
  return async ({ model, emulator }: StandardScene) => {
    const content = [{ type: 'text', text: 'What is this?' }, part];
    await model().invoke([new HumanMessage({ content } as never)]);
    const { status, body } = emulator.requests.at(-1) ?? {};
    assert.equal(status, 200);
    const blocks = (body?.messages?.[0]?.content ?? []) as Record<string, unknown>[];
    assert.ok(blocks.some((block) => member in block));
  };
}

/** Images and documents in LangChain's own blocks. */
export const mediaCases: readonly StandardCase[] = [
  {
    id: 'image-base64',
    title: 'takes an image of base64',
    run: arrives(
      { type: 'image', source_type: 'base64', mime_type: 'image/png', data: PNG },
      'image',
    ),
  },
  {
    id: 'image-data-url',
    title: 'takes an image of a data URL',
    run: arrives(
      {
        type: 'image',
        source_type: 'url',
        mime_type: 'image/png',
        url: `data:image/png;base64,${PNG}`,
      },
      'image',
    ),
  },
  {
    id: 'file-base64',
    title: 'takes a document of base64',
    run: arrives(
      {
        type: 'file',
        source_type: 'base64',
        mime_type: 'application/pdf',
        data: PDF,
        metadata: { name: 'report' },
      },
      'document',
    ),
  },
  {
    id: 'file-text',
    title: 'takes a document of plain text',
    run: arrives(
      {
        type: 'file',
        source_type: 'text',
        mime_type: 'text/plain',
        text: 'notes',
        metadata: { name: 'notes' },
      },
      'document',
    ),
  },
  {
    id: 'file-url',
    title: 'takes a document that must be fetched',
    run: arrives(
      {
        type: 'file',
        source_type: 'url',
        mime_type: 'application/pdf',
        url: 'https://documents.example/report.pdf',
      },
      'document',
    ),
  },
];
