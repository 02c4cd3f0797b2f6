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
    'text block must be included when using documents',
    'pdf specified was not valid',
    'media type: application/',
    'unsupported document format',
    'pdf pages may be provided',
    'documentsource object at',
    'unsupported file mime type',
  ],
} as const satisfies KindDefinition;
