import { record } from '../messages/messages-body.ts';
import { allPlacedBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

const TYPES = ['image/jpeg', 'image/png', 'image/gif', 'image/webp'];

/** An image is PNG, JPEG, GIF or WebP. Over Converse the shape says so first. */
export const imageFormat: Validation = {
  id: 'image-format',
  source: 'https://github.com/anthropics/claude-code, reports of 2025',
  model({ body, api }) {
    if (api === 'converse') return undefined;
    const wrong = allPlacedBlocks(body).find(({ block }) => {
      const { type, media_type: mediaType } = record(block.source);
      return block.type === 'image' && type === 'base64' && !TYPES.includes(String(mediaType));
    });
    return (
      wrong &&
      `${wrong.at}.image.source.base64.media_type: Input should be 'image/jpeg', 'image/png', 'image/gif' or 'image/webp'`
    );
  },
};
