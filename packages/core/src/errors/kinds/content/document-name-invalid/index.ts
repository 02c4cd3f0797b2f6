import { placeFacts } from '../../conversation/place-facts.ts';
import type { KindDefinition } from '../../definition.ts';

/** A document name outside Bedrock's pattern, or a duplicate. */
export const documentNameInvalid = {
  kind: 'document-name-invalid',
  family: 'content',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A document name is not allowed',
  phrases: ['document file name can only contain', 'duplicate document names', "document.name'"],
  recognises: ({ text }) =>
    /\bdocument (?:file )?name\b[^.\n]{0,40}\b(?:exceed|longer|too long|invalid|must)/.test(text),
  facts: placeFacts,
} as const satisfies KindDefinition;
