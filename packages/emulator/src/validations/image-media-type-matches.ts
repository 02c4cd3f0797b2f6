import { record } from '../messages/messages-body.ts';
import { bytesOf, dimensionsOf, sniffed } from './support/media-bytes.ts';
import { allPlacedBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

/** The declared format of an image is the one that its bytes have. */
export const imageMediaTypeMatches: Validation = {
  id: 'image-media-type-matches',
  source: 'a conversation that one such block made useless; wording of the Messages API',
  model({ body }) {
    for (const { block, at } of allPlacedBlocks(body)) {
      const { data, media_type: declared } = record(block.source);
      const bytes = block.type === 'image' ? bytesOf(data) : undefined;
      if (!bytes) continue;
      const format = sniffed(bytes);
      // An image whose head tells no size cannot be decoded.
      if (!format || !dimensionsOf(bytes))
        return `${at}.image.source.base64: Could not process image`;
      if (declared !== `image/${format}`) {
        return `${at}.image.source.base64: The image was specified using the ${String(declared)} media type, but the image appears to be a image/${format} image`;
      }
    }
    return undefined;
  },
};
