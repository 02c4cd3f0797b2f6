import type { DiagnosisFacts } from '../../../types.ts';
import { numberAfter } from '../../conversation/number-after.ts';
import { placeFacts } from '../../conversation/place-facts.ts';
import type { KindDefinition } from '../../definition.ts';

/** An image over the size or pixel limit. */
export const imageTooLarge = {
  kind: 'image-too-large',
  family: 'content',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'An image is too large',
  phrases: [
    'image exceeds',
    'image dimensions exceed',
    'image exceed max allowed size',
    'many-image requests',
    'image size exceeds',
  ],
  recognises: ({ text }) => /\bimage\b[^.\n]{0,60}\bsize\b[^\n]{0,40}\bexceeds\b/.test(text),
  facts: (evidence) => ({ ...placeFacts(evidence), ...sizeFacts(evidence.text) }),
  alternatives: ['too-many-images', 'request-too-large'],
} as const satisfies KindDefinition;

/** The size limit that the text names: bytes of a file, or pixels of an edge. */
function sizeFacts(text: string): DiagnosisFacts {
  const pixels = numberAfter(text, 'requests:', 'allowed size:');
  if (pixels !== undefined) return { limit: pixels, limitUnit: 'pixels' };
  const bytes = numberAfter(text, ' bytes > ');
  return bytes === undefined ? {} : { limit: bytes, limitUnit: 'bytes' };
}
