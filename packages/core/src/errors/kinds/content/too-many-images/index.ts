import { numberAfter } from '../../conversation/number-after.ts';
import type { KindDefinition } from '../../definition.ts';

/** More images (or images and documents) than allowed. */
export const tooManyImages = {
  kind: 'too-many-images',
  family: 'content',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'Too many images',
  phrases: [
    'too many images',
    'image_count >',
    'number of images exceeds',
    'more than 20 images',
    'maximum of 20 images',
  ],
  facts: (evidence) => {
    const sum = /too many images and documents: \d{1,6} \+ \d{1,6} > (\d{1,6})/.exec(
      evidence.text,
    )?.[1];
    const limit =
      sum === undefined
        ? numberAfter(evidence.text, 'image_count >', 'more than', 'maximum of')
        : Number(sum);
    return limit === undefined ? {} : { limit, limitUnit: 'images' };
  },
  alternatives: ['image-too-large'],
} as const satisfies KindDefinition;
