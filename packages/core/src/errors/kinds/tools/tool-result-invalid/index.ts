import { placeFacts } from '../../conversation/place-facts.ts';
import type { KindDefinition } from '../../definition.ts';

/** The content of a tool result is malformed or empty. */
export const toolResultInvalid = {
  kind: 'tool-result-invalid',
  family: 'tools',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'A tool result is malformed',
  phrases: [
    'toolresult.content',
    'tool_result.content',
    'toolresultcontentblock',
    'support the status field',
    'unsupported tool content part type',
    'tool result file data of type',
    // A `tool_reference` block of a tool search.
    'tool reference not found',
    // The AWS SDK for Rust, whose builder lacks the content.
    'building toolresultblock',
  ],
  recognises: ({ text }) => text.includes('toolresult') && text.includes('cannot be empty'),
  facts: placeFacts,
} as const satisfies KindDefinition;
