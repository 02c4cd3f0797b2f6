import { placeFacts } from '../../conversation/place-facts.ts';
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
    'unable to process provided image',
    'does not match the provided media type',
    'but the image appears to be',
    'match the specified image format',
    'unsupported image',
    'image.source',
    'imagesource object',
    "image.format'",
    'image source type',
    'for image blocks',
    'support the image field',
    'image content block',
    "media_type: input should be 'image/",
    'failed to download http',
    'unable to download the file',
    'image block must include',
    'string to be decoded is not correctly encoded',
  ],
  names: ['AI_DownloadError', 'AI_InvalidDataContentError'],
  facts: placeFacts,
  alternatives: ['document-invalid'],
} as const satisfies KindDefinition;
