import { blocksOf, turnsOf } from '../wire/converse-request.ts';
import type { Validation } from './validation.ts';

/** A turn with a document has a text too. */
export const documentNeedsText: Validation = {
  id: 'document-needs-text',
  source: 'https://github.com/BerriAI/litellm/pull/36499',
  converse: ({ request }) =>
    turnsOf(request).some((message) => {
      const blocks = blocksOf(message);
      return (
        blocks.some(({ document }) => document !== undefined) &&
        !blocks.some(({ text }) => text !== undefined)
      );
    })
      ? 'A text block must be included when using documents. Add a text block and retry your request.'
      : undefined,
};
