import { turnsOf } from '../wire/converse-request.ts';
import type { Validation } from './validation.ts';

/** A text block holds more than white space. */
export const textBlockNotBlank: Validation = {
  id: 'text-block-not-blank',
  source: 'https://github.com/vercel/ai/issues/6254',
  converse({ request }) {
    for (const [index, { content }] of turnsOf(request).entries()) {
      const block = content.findIndex(({ text }) => text !== undefined && text.trim() === '');
      if (block >= 0) {
        return `The text field in the ContentBlock object at messages.${index}.content.${block} is blank. Add text to the text field, and try again.`;
      }
    }
    return undefined;
  },
};
