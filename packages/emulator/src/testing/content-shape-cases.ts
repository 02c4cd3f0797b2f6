import { jpeg, pdf, png } from './media.ts';
import type { ShapeCase } from './shape-case.ts';
import { oneViolation, violation } from './shape-sentences.ts';

const says = (...content: unknown[]) => ({ messages: [{ role: 'user', content }] });
const hello = says({ text: 'hello' });
const tool = (name: string, more: object = {}) => ({
  toolSpec: { name, inputSchema: { json: { type: 'object' } }, ...more },
});
const called = (toolUseId: string, name: string) => ({
  messages: [
    { role: 'user', content: [{ text: 'look' }] },
    { role: 'assistant', content: [{ toolUse: { toolUseId, name, input: {} } }] },
    { role: 'user', content: [{ toolResult: { toolUseId, content: [{ text: 'ok' }] } }] },
  ],
  toolConfig: { tools: [tool('look')] },
});
const image = (format: string, bytes: Uint8Array) => ({ image: { format, source: { bytes } } });
const document = (format: string) => ({
  document: { format, name: 'report', source: { bytes: pdf() } },
});
const guarded = (qualifier: string) =>
  says({ guardContent: { text: { text: 'hi', qualifiers: [qualifier] } } });
const cached = (ttl: string) => says({ text: 'hello' }, { cachePoint: { type: 'default', ttl } });
const BLOCK_KEYS =
  'text, image, toolUse, toolResult, document, video, cachePoint, reasoningContent, citationsContent, searchResult';
const NAME_PATTERN = 'satisfy regular expression pattern: [a-zA-Z0-9_-]+';
const ID_PATTERN = 'satisfy regular expression pattern: [a-zA-Z0-9_.:-]+';

/** Cases of turns, their blocks, and the system prompt. */
export const contentShapeCases: readonly ShapeCase[] = [
  {
    rule: 'role-enum',
    refused: { messages: [{ role: 'developer', content: [{ text: 'hello' }] }] },
    message: oneViolation(
      'messages[0].role',
      'satisfy enum value set: [user, assistant, system]',
      'developer',
    ),
    accepted: hello,
  },
  {
    rule: 'content-block-union',
    refused: says({ text: 'hello' }, {}),
    message: `ContentBlock object at messages.0.content.1 must set one of the following keys: ${BLOCK_KEYS}.`,
    accepted: says({ text: 'hello' }, { text: 'you' }),
  },
  {
    rule: 'content-block-union',
    refused: says({ text: 'hello', cachePoint: { type: 'default' } }),
    message: `ContentBlock object at messages.0.content.0 can only set one of the following keys: ${BLOCK_KEYS}.`,
    accepted: says({ text: 'hello' }, { cachePoint: { type: 'default' } }),
  },
  {
    rule: 'system-text-only',
    refused: { ...hello, system: [image('png', png())] },
    message:
      'SystemContentBlock object at system.0 must set one of the following keys: text, guardContent, cachePoint.',
    accepted: { ...hello, system: [{ text: 'Be brief.' }] },
  },
  {
    rule: 'tool-use-id-pattern',
    refused: called('call 1', 'look'),
    message: `2 validation errors detected: ${violation('messages[1].content[0].toolUse.toolUseId', ID_PATTERN)}; ${violation('messages[2].content[0].toolResult.toolUseId', ID_PATTERN)}`,
    accepted: called('call-1', 'look'),
  },
  {
    rule: 'tool-use-name-pattern-in-history',
    refused: called('call-1', '$READFILE'),
    message: oneViolation('messages[1].content[0].toolUse.name', NAME_PATTERN),
    accepted: called('call-1', 'look'),
  },
  {
    rule: 'image-format',
    refused: says({ text: 'see' }, image('jpg', jpeg())),
    message: oneViolation(
      'messages[0].content[1].image.format',
      'satisfy enum value set: [png, jpeg, gif, webp]',
    ),
    accepted: says({ text: 'see' }, image('jpeg', jpeg())),
  },
  {
    rule: 'media-not-empty',
    refused: says({ text: 'see' }, image('png', new Uint8Array())),
    message: oneViolation(
      'messages[0].content[1].image.source.bytes',
      'have length greater than or equal to 1',
    ),
    accepted: says({ text: 'see' }, image('png', png())),
  },
  {
    rule: 'document-format',
    refused: says({ text: 'read' }, document('json')),
    message: oneViolation(
      'messages[0].content[1].document.format',
      'satisfy enum value set: [pdf, csv, doc, docx, xls, xlsx, html, txt, md]',
    ),
    accepted: says({ text: 'read' }, document('pdf')),
  },
  {
    rule: 'guard-content',
    refused: guarded('context'),
    message: oneViolation(
      'messages[0].content[0].guardContent.text.qualifiers',
      'satisfy constraint: [Member must satisfy enum value set: [grounding_source, query, guard_content]]',
    ),
    accepted: guarded('query'),
  },
  {
    rule: 'cache-point-ttl',
    refused: cached('10m'),
    message: oneViolation(
      'messages[0].content[1].cachePoint.ttl',
      'satisfy enum value set: [5m, 1h]',
    ),
    accepted: cached('5m'),
  },
];
