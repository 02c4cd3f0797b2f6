import type { KindDefinition } from '../../definition.ts';

/** An image that cannot be read or whose format does not match. */
export const imageInvalid = {
  kind: 'image-invalid',
  family: 'content',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'An image cannot be read',
  phrases: [
    'could not process image',
    'image does not match the provided media type',
    'but the image appears to be',
    'unsupported image format',
    'unsupported image mime type',
    'image.source',
  ],
} as const satisfies KindDefinition;
