import { expect, test } from 'vitest';
import type { ContentBlock } from '../../../conversation/request-draft.ts';
import { repairRequest } from '../../repair-request.ts';
import { draftOf, expectUntouched, older } from '../../testing/check-rule.ts';
import { refuseMediaOverLimits } from './refuse-media-over-limits.ts';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const image = (size = 8): ContentBlock => {
  const bytes = new Uint8Array(size);
  bytes.set(PNG);
  return { image: { format: 'png', source: { bytes } } };
};
const document = (name: string, size = 8): ContentBlock => ({
  document: { format: 'pdf', name, source: { bytes: new Uint8Array(size).fill(37) } },
});
const wide = (width: number): ContentBlock => {
  const bytes = new Uint8Array(24);
  bytes.set(PNG);
  new DataView(bytes.buffer).setUint32(16, width);
  return { image: { format: 'png', source: { bytes } } };
};
const shows = (content: ContentBlock[]) => ({
  messages: [{ role: 'user' as const, content: [{ text: 'see' }, ...content] }],
});
const many = <Item>(count: number, item: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => item(index));

test.each([
  ['21 images', many(21, () => image()), 'too-many-images'],
  ['6 documents', many(6, (index) => document(`d${index}`)), 'document-invalid'],
  ['an image above 3.75 MB', [image(3_750_001)], 'image-too-large'],
  ['a document above 4.5 MB', [document('d', 4_500_001)], 'document-invalid'],
  ['an image of 8001 pixels', [wide(8_001)], 'image-too-large'],
])('%s: refused', (_, content, kind) => {
  const { refusal } = repairRequest(draftOf(shows(content)), { traits: older });
  expect(refusal).toMatchObject({ rule: 'refuse-media-over-limits', kind });
});

test.each([
  ['20 images', many(20, () => image())],
  ['5 documents', many(5, (index) => document(`d${index}`))],
  ['an image of 3.75 MB', [image(3_750_000)]],
  ['an image of 8000 pixels', [wide(8_000)]],
])('%s: taken', (_, content) => expectUntouched(refuseMediaOverLimits, shows(content)));
