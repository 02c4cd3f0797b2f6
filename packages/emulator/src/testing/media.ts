import { crc32, deflateSync } from 'node:zlib';

/** A valid PNG of one grey, of a width and height. */
export function png(width = 1, height = 1): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * Math.min(height, 1));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The head of a JPEG of a width and height. */
export function jpeg(width = 1, height = 1): Uint8Array {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), frame, Buffer.from([0xff, 0xd9])]);
}

/** A PDF of so many pages. */
export function pdf(pages = 1): Uint8Array {
  const page = '<< /Type /Page >>\n';
  return Buffer.from(`%PDF-1.4\n${page.repeat(pages)}<< /Type /Pages >>\n%%EOF\n`);
}

/** An image block of the Messages format. */
export const messagesImage = (bytes: Uint8Array = png(), media_type = 'image/png') => ({
  type: 'image',
  source: { type: 'base64', media_type, data: Buffer.from(bytes).toString('base64') },
});

/** An image and a document block. */
export const imageBlock = (bytes: Uint8Array = png(), format = 'png') => ({
  image: { format, source: { bytes } },
});
export const documentBlock = (
  name: string,
  bytes: Uint8Array = pdf(),
  format = 'pdf',
  more: object = {},
) => ({ document: { format, name, source: { bytes }, ...more } });

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
