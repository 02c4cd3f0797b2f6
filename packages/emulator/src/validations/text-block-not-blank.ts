import { list, record } from '../messages/messages-body.ts';
import { placedBlocks, placedWireBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

/** A text block holds more than white space. */
export const textBlockNotBlank: Validation = {
  id: 'text-block-not-blank',
  source:
    'https://github.com/vercel/ai/issues/6254; https://github.com/langchain-ai/langchain-aws/pull/590 (the model)',
  converse({ request }) {
    const blank = placedWireBlocks(request).find(({ block }) => isBlank(block.text));
    return (
      blank &&
      `The text field in the ContentBlock object at ${blank.at} is blank. Add text to the text field, and try again.`
    );
  },
  model({ body }) {
    const blank = placedBlocks(body).find(
      ({ block, turn }) =>
        block.type === 'text' &&
        isBlank(block.text) &&
        // An empty text for a whole turn is a matter of message-content-not-empty.
        record(list(body.messages)[turn]).content !== '',
    );
    if (!blank) return undefined;
    return blank.block.text === ''
      ? 'messages: text content blocks must be non-empty'
      : 'messages: text content blocks must contain non-whitespace text';
  },
};

function isBlank(text: unknown): boolean {
  return typeof text === 'string' && text.trim() === '';
}
