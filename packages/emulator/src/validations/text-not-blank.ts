import type { Validation } from './validation.ts';

/** A text block holds more than white space. */
export const textNotBlank: Validation = {
  id: 'text-not-blank',
  status: 400,
  exception: 'ValidationException',
  source: 'https://github.com/vercel/ai/issues/6254',
  check({ request }) {
    for (const [index, { content }] of (request.messages ?? []).entries()) {
      const block = content.findIndex(({ text }) => text !== undefined && text.trim() === '');
      if (block >= 0) {
        return `The text field in the ContentBlock object at messages.${index}.content.${block} is blank. Add text to the text field, and try again.`;
      }
    }
    return undefined;
  },
};
