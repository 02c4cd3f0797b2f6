import { record } from '../messages/messages-body.ts';
import { allPlacedBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

const MEDIA = new Set(['image', 'document']);

/** An image or a document holds at least one byte. Over Converse the shape says so first. */
export const mediaNotEmpty: Validation = {
  id: 'media-not-empty',
  source: 'bedrock-runtime 2023-09-30, ImageSource.bytes; wording not seen, after the Messages API',
  model({ body }) {
    const empty = allPlacedBlocks(body).find(
      ({ block }) => MEDIA.has(block.type) && record(block.source).data === '',
    );
    return (
      empty &&
      `${empty.at}.${empty.block.type}.source.base64.data: ${empty.block.type} cannot be empty`
    );
  },
};
