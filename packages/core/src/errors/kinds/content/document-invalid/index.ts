import { numberAfter } from '../../conversation/number-after.ts';
import { placeFacts } from '../../conversation/place-facts.ts';
import type { KindDefinition } from '../../definition.ts';

/** A document that is malformed, too large, too many, or has no text beside it. */
export const documentInvalid = {
  kind: 'document-invalid',
  family: 'content',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A document is refused',
  phrases: [
    'must be included when using documents',
    'pdf specified',
    'pdf is password',
    'pdf pages',
    'pdf.source',
    'document.source',
    'documentsource object',
    "document.format'",
    'unsupported document',
    'unsupported file',
    'media type: application/',
    'media type: text/',
    'support documents',
    'support the document field',
    'no supported extensions for mime type',
    'file source type',
    'for file blocks',
    'file url data',
    'file block must include',
    'could not process pdf',
    'number of documents',
    'file parts with provider references',
    'too many documents',
    'maximum of 5 documents',
    'documents in a request',
    'document source bytes',
    'document validation failed',
    'tool result documents',
  ],
  recognises: ({ text }) =>
    /\b(?:documents?|pdfs?)\b[^\n]{0,60}\b(?:exceeds?|larger than|too large|maximum|could not be)\b/.test(
      text,
    ) || /\bmaximum (?:document|pdf) size\b/.test(text),
  facts: (evidence) => {
    const limit = numberAfter(evidence.text, 'a maximum of');
    return {
      ...placeFacts(evidence),
      ...(limit === undefined ? {} : { limit, limitUnit: 'pages' }),
    };
  },
  alternatives: ['image-invalid', 'request-too-large'],
} as const satisfies KindDefinition;
