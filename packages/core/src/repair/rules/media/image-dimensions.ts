import type { BinaryData } from '../../../conversation/request-draft.ts';
import { headOf } from './bytes.ts';
import { sniffImage } from './image-format.ts';

/** Bytes: as far as the frame of a JPEG is looked for, behind thumbnails and colour profiles. */
const FAR = 65_536;

/** Width and height of an image in pixels; undefined where its head does not tell. */
export function imageDimensions(bytes: BinaryData): readonly [number, number] | undefined {
  const format = sniffImage(bytes);
  const read = format === undefined ? undefined : READERS[format];
  if (!read) return undefined;
  const head = headOf(bytes, format === 'jpeg' ? FAR : undefined);
  return read(new DataView(head.buffer, head.byteOffset, head.byteLength));
}

type Reader = (view: DataView) => readonly [number, number] | undefined;

const READERS: Readonly<Record<string, Reader>> = {
  png: (view) => (view.byteLength < 24 ? undefined : [view.getUint32(16), view.getUint32(20)]),
  gif: (view) =>
    view.byteLength < 10 ? undefined : [view.getUint16(6, true), view.getUint16(8, true)],
  jpeg: readJpeg,
};

/** The first start-of-frame segment; height stands before width. @see ITU-T T.81, B.2.2 */
function readJpeg(view: DataView): readonly [number, number] | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
