import { HEADERS_START } from './frame.ts';

/** A frame that we have written ourselves, taken apart. */
export interface WrittenFrame {
  /** Its string headers. */
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Buffer;
  /** Where the payload starts in the frame. */
  readonly payloadStart: number;
}

/** Takes a frame of ours apart. It trusts its lengths: what clients send is never read with it. */
export function readFrame(bytes: Uint8Array): WrittenFrame {
  const frame = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const payloadStart = HEADERS_START + frame.readUInt32BE(4);
  const headers: Record<string, string> = {};
  for (let at = HEADERS_START; at < payloadStart; ) {
    const nameEnd = at + 1 + frame.readUInt8(at);
    const valueStart = nameEnd + 3;
    const valueEnd = valueStart + frame.readUInt16BE(nameEnd + 1);
    headers[frame.toString('utf8', at + 1, nameEnd)] = frame.toString('utf8', valueStart, valueEnd);
    at = valueEnd;
  }
  return { headers, payload: frame.subarray(payloadStart, -4), payloadStart };
}
