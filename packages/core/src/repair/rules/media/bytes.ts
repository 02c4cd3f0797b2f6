import type { BinaryData, MediaSource } from '../../../conversation/request-draft.ts';

/** Bytes: enough for most file heads that are looked at. */
const HEAD = 96;

/** How many bytes a medium has; undefined where they are not at hand (s3, url). */
export function byteLength({ bytes }: MediaSource): number | undefined {
  if (bytes === undefined) return undefined;
  if (typeof bytes !== 'string') return bytes.byteLength;
  const padding = bytes.endsWith('==') ? 2 : bytes.endsWith('=') ? 1 : 0;
  return Math.floor((bytes.length * 3) / 4) - padding;
}

/** The first bytes of a medium. */
export function headOf(bytes: BinaryData, length = HEAD): Uint8Array {
  return typeof bytes === 'string'
    ? decodeBase64(bytes.slice(0, Math.ceil(length / 3) * 4))
    : bytes.subarray(0, length);
}

/** Bytes out of base64 text; what is no base64 ends it. */
function decodeBase64(text: string): Uint8Array {
  const whole = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((whole.length * 3) / 4));
  let buffer = 0;
  let bits = 0;
  let length = 0;
  for (const character of whole) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) break;
    buffer = ((buffer << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (buffer >> bits) & 0xff;
    length += 1;
  }
  return bytes.subarray(0, length);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 text of a text's UTF-8 bytes. */
export function utf8Bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
