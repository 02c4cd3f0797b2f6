import { record } from '../messages/messages-body.ts';
import { bytesOf, dimensionsOf } from './support/media-bytes.ts';
import { allPlacedBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

/** An image has at most 8000 pixels a side; 2000 where there are more than 20 images. */
export const imageDimensions: Validation = {
  id: 'image-dimensions',
  source: 'Messages API wording',
  model({ body }) {
    const images = allPlacedBlocks(body).filter(({ block }) => block.type === 'image');
    const [most, which] = images.length > 20 ? [2000, ' for many-image requests'] : [8000, ''];
    const large = images.find(({ block }) => {
      const bytes = bytesOf(record(block.source).data);
      return bytes && (dimensionsOf(bytes) ?? []).some((side) => side > most);
    });
    return (
      large &&
      `${large.at}.image.source.base64.data: At least one of the image dimensions exceed max allowed size${which}: ${most} pixels`
    );
  },
};
