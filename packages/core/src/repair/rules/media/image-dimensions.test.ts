import { expect, test } from 'vitest';
import { imageDimensions } from './image-dimensions.ts';

function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(24);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}
const jpeg = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0x23, 0x28, 0x1f, 0x40, 1, 1, 0x11, 0,
]);
const gif = Uint8Array.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x10, 0, 0x20, 0]);

test.each([
  ['PNG', png(8001, 2), [8001, 2]],
  ['JPEG behind another segment', jpeg, [8000, 9000]],
  ['GIF', gif, [16, 32]],
  ['a head that is cut', png(1, 1).subarray(0, 20), undefined],
  ['no image', new Uint8Array(30), undefined],
])('%s', (_, bytes, expected) => {
  expect(imageDimensions(bytes)).toEqual(expected);
  expect(imageDimensions(Buffer.from(bytes).toString('base64'))).toEqual(expected);
});
