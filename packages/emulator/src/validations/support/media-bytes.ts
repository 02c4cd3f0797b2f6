/** The bytes of a medium, which JSON carries as base64; undefined where there are none. */
export function bytesOf(data: unknown): Buffer | undefined {
  return typeof data === 'string' ? Buffer.from(data, 'base64') : undefined;
}

/** The format that the first bytes of an image tell; undefined for any other file. */
export function sniffed(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 16);
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('\xff\xd8\xff') || head.startsWith('\xff\xd8')) return 'jpeg';
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'gif';
  return head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP' ? 'webp' : undefined;
}

/** Width and height of an image in pixels, as far as its head tells. */
export function dimensionsOf(bytes: Buffer): readonly [number, number] | undefined {
  try {
    return READERS[sniffed(bytes) ?? '']?.(bytes);
  } catch {
    // A head that is cut short has no size to tell.
    return undefined;
  }
}

type Reader = (bytes: Buffer) => readonly [number, number] | undefined;

const READERS: Readonly<Record<string, Reader>> = {
  png: (bytes) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
  gif: (bytes) => [bytes.readUInt16LE(6), bytes.readUInt16LE(8)],
  jpeg: readJpeg,
  webp: readWebp,
};

/** The first start-of-frame segment; height stands before width. */
function readJpeg(bytes: Buffer): readonly [number, number] | undefined {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

/** The three kinds of WebP. @see https://developers.google.com/speed/webp/docs/riff_container */
function readWebp(bytes: Buffer): readonly [number, number] | undefined {
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8X') return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
  if (kind === 'VP8 ') return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
  if (kind !== 'VP8L') return undefined;
  const bits = bytes.readUInt32LE(21);
  return [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1];
}
