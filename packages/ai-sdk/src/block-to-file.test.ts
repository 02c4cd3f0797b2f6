import { repairRequest, traitsOf } from '@caprock/core';
import { expect, test } from 'vitest';
import { filePart } from './block-to-file.ts';
import type { HostMessage, HostPart } from './host-types.ts';
import { repairedOptions } from './repaired-options.ts';
import { createRecord } from './translation.ts';

const traits = { ...traitsOf('anthropic.claude-sonnet-4-6'), systemInMessages: false };
const bytes = 'RHVtbXkgVFhUIGZpbGU=';

/** A conversation whose last turn has a tool result and a text document, which Bedrock refuses. */
function withDocument(data: unknown): HostMessage[] {
  return [
    { role: 'user', content: [{ type: 'text', text: 'expenses?' }] },
    {
      role: 'assistant',
      content: [{ type: 'tool-call', toolCallId: 't1', toolName: 'expenses', input: {} }],
    },
    {
      role: 'tool',
      content: [
        {
          type: 'tool-result',
          toolCallId: 't1',
          toolName: 'expenses',
          output: { type: 'text', value: 'ok' },
        },
      ],
    },
    {
      role: 'user',
      content: [
        { type: 'text', text: 'And here?' },
        { type: 'file', mediaType: 'text/plain', filename: 'notes', data },
      ],
    },
  ];
}

function outputsOf(prompt: readonly HostMessage[], specificationVersion: string) {
  const tools = [{ type: 'function', name: 'expenses', inputSchema: { type: 'object' } }];
  const { repaired } = repairedOptions(
    { prompt, tools },
    {
      modelId: 'us.anthropic.claude-sonnet-4-6',
      signatureKeys: [],
      specificationVersion,
      repair: (draft) => repairRequest(draft, { traits }),
    },
  );
  const parts = repaired.prompt.flatMap(({ content }) => content as readonly HostPart[]);
  return parts.flatMap(({ output }) => output ?? []);
}

test.each([
  ['v2', bytes, { type: 'media', mediaType: 'text/plain', data: bytes }],
  ['v3', bytes, { type: 'file-data', mediaType: 'text/plain', filename: 'notes', data: bytes }],
  [
    'v4',
    { type: 'data', data: bytes },
    {
      type: 'file',
      mediaType: 'text/plain',
      filename: 'notes',
      data: { type: 'data', data: bytes },
    },
  ],
])('a document that moves into a tool result, in the specification %s', (version, data, file) => {
  expect(outputsOf(withDocument(data), version)).toEqual([
    { type: 'content', value: [{ type: 'text', text: 'ok' }, file] },
  ]);
});

const image = { image: { format: 'png', source: { bytes } } };

test('a medium without its source is written as the host holds its bytes', () => {
  const raw = { type: 'file', mediaType: 'image/png', data: bytes };
  expect(filePart(image, undefined, createRecord())).toEqual(raw);
  expect(filePart(image, undefined, createRecord('v3'))).toEqual(raw);
  const tagged = { ...raw, data: { type: 'data', data: bytes } };
  expect(filePart(image, undefined, createRecord('v4'))).toEqual(tagged);
});

test('the media type follows a format that a rule corrected, and else stays as it was written', () => {
  const document = (format: string) => ({ document: { format, name: 'a', source: { bytes } } });
  const source = { type: 'file', mediaType: 'text/markdown', data: bytes };
  expect(filePart(document('md'), source, createRecord())?.mediaType).toBe('text/markdown');
  expect(filePart(document('csv'), source, createRecord())?.mediaType).toBe('text/csv');
  expect(filePart(document('pdf'), source, createRecord())?.mediaType).toBe('application/pdf');
});

test('what has no bytes to write is nothing', () => {
  const remote = { image: { format: 'png', source: { url: 'https://example.com/a.png' } } };
  expect(filePart(remote, undefined, createRecord())).toBeUndefined();
  expect(filePart({ text: 'a' }, undefined, createRecord())).toBeUndefined();
});
