import type { KindDefinition } from '../../definition.ts';

/** More images (or images and documents) than allowed. */
export const tooManyImages = {
  kind: 'too-many-images',
  family: 'content',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'Too many images',
  phrases: ['too many images'],
  alternatives: ['image-too-large'],
} as const satisfies KindDefinition;
