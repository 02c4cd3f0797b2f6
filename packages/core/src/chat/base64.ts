import type { BinaryData } from '../conversation/request-draft.ts';

/** Bytes a call: an argument list must not outgrow the stack. */
const PIECE = 0x8000;

/** Bytes as base64 text; text is that already. */
export function base64(data: BinaryData): string {
  if (typeof data === 'string') return data;
  let binary = '';
  for (let start = 0; start < data.length; start += PIECE) {
    binary += String.fromCharCode(...data.subarray(start, start + PIECE));
  }
  return btoa(binary);
}
