import { crc32 } from 'node:zlib';

/** The value of a frame's header. Almost all are strings; the format knows ten types. */
export type FrameHeader =
  | string
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'byte' | 'short' | 'integer'; readonly value: number }
  /** `timestamp` counts milliseconds since 1970. */
  | { readonly type: 'long' | 'timestamp'; readonly value: bigint }
  | { readonly type: 'binary'; readonly value: Uint8Array }
  | { readonly type: 'uuid'; readonly value: string };

/**
 * One frame of `application/vnd.amazon.eventstream`:
 *
 *     total length (4) | headers length (4) | prelude CRC32 (4) | headers | payload | message CRC32 (4)
 *
 * and a header of it:
 *
 *     name length (1) | name | type (1) | value, behind its length (2) where the type has none of its own
 *
 * @see https://smithy.io/2.0/aws/amazon-eventstream.html
 */
export function encodeFrame(
  headers: Readonly<Record<string, FrameHeader>>,
  payload: string | Uint8Array,
): Buffer {
  const parts = Object.entries(headers).flatMap(([name, value]) => encodeHeader(name, value));
  return assembleFrame(Buffer.concat(parts), payload);
}

/** A frame around headers that are bytes already. */
export function assembleFrame(headers: Uint8Array, payload: string | Uint8Array): Buffer {
  const body = typeof payload === 'string' ? Buffer.from(payload) : payload;
  const frame = Buffer.allocUnsafe(FRAME_OVERHEAD + headers.length + body.length);
  frame.writeUInt32BE(frame.length, 0);
  frame.writeUInt32BE(headers.length, 4);
  frame.set(headers, HEADERS_START);
  frame.set(body, HEADERS_START + headers.length);
  return sealFrame(frame);
}

/** Writes both checksums of a frame anew. */
export function sealFrame(frame: Buffer): Buffer {
  frame.writeUInt32BE(crc32(frame.subarray(0, 8)), 8);
  frame.writeUInt32BE(crc32(frame.subarray(0, -4)), frame.length - 4);
  return frame;
}

/** Where the headers of a frame start. */
export const HEADERS_START = 12;

/** Bytes of a frame without headers and payload. */
const FRAME_OVERHEAD = 16;

function encodeHeader(name: string, header: FrameHeader): Buffer[] {
  const nameBytes = Buffer.from(name);
  return [Buffer.of(nameBytes.length), nameBytes, encodeValue(header)];
}

function encodeValue(header: FrameHeader): Buffer {
  if (typeof header === 'string') return withLength(7, Buffer.from(header));
  switch (header.type) {
    case 'boolean':
      return Buffer.of(header.value ? 0 : 1);
    case 'byte':
      return number(2, 1, (bytes) => bytes.writeInt8(header.value, 1));
    case 'short':
      return number(3, 2, (bytes) => bytes.writeInt16BE(header.value, 1));
    case 'integer':
      return number(4, 4, (bytes) => bytes.writeInt32BE(header.value, 1));
    case 'long':
      return number(5, 8, (bytes) => bytes.writeBigInt64BE(header.value, 1));
    case 'binary':
      return withLength(6, header.value);
    case 'timestamp':
      return number(8, 8, (bytes) => bytes.writeBigInt64BE(header.value, 1));
    case 'uuid':
      return Buffer.concat([Buffer.of(9), Buffer.from(header.value.replaceAll('-', ''), 'hex')]);
  }
}

function number(type: number, size: number, write: (bytes: Buffer) => void): Buffer {
  const bytes = Buffer.alloc(size + 1);
  bytes[0] = type;
  write(bytes);
  return bytes;
}

function withLength(type: number, value: Uint8Array): Buffer {
  return Buffer.concat([Buffer.of(type, value.length >> 8, value.length & 255), value]);
}
