import type { KindDefinition } from '../../definition.ts';

/** An image over the size or pixel limit. */
export const imageTooLarge = {
  kind: 'image-too-large',
  family: 'content',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'An image is too large',
  phrases: ['image exceeds', 'image dimensions exceed', 'image exceed max allowed size'],
  alternatives: ['too-many-images'],
} as const satisfies KindDefinition;
