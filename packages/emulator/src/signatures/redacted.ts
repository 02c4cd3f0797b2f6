import { createHash } from 'node:crypto';
import { judgeSeal, REDACTED_HEAD, SEAL_LENGTH, type Sealed, seal, type Verdict } from './seal.ts';

/** The data of a redacted thinking block: a seal, and bytes that stand for the hidden text. */
export function redact(sealed: Sealed): string {
  const hidden = createHash('sha256').update(sealed.text).digest().subarray(0, 24);
  const text = hidden.toString('base64');
  return `${seal(REDACTED_HEAD, { ...sealed, text })}${text}`;
}

/** Judges the data of a redacted thinking block. */
export function judgeRedacted(data: unknown, model: string): Verdict {
  if (typeof data !== 'string') return 'foreign';
  if (REENCODED.some((start) => data.startsWith(start))) return 'changed';
  return judgeSeal(REDACTED_HEAD, sealPart(data), { model, text: data.slice(SEAL_LENGTH) });
}

/** The seal at the front of redacted data. */
export function sealPart(data: string): string {
  return data.slice(0, SEAL_LENGTH);
}

/** How data of ours starts when it was encoded twice, and when its bytes were read as UTF-8. */
const REENCODED = [
  Buffer.from(REDACTED_HEAD).toString('base64').slice(0, 5),
  Buffer.from(Buffer.from(REDACTED_HEAD, 'base64').toString('utf8')).toString('base64').slice(0, 6),
];
