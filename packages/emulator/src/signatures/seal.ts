import { createHmac } from 'node:crypto';

/** What a seal vouches for. */
export interface Sealed {
  /** The base model id. */
  readonly model: string;
  readonly text: string;
  /** Which of the thinking blocks of its answer it is, from 0, and how many there are. */
  readonly index: number;
  readonly total: number;
  /** The digest of everything before the block, for models that bind a block to it. */
  readonly prefix?: string;
}

/** What a seal shows by itself. */
export interface Seal {
  readonly index: number;
  readonly total: number;
}

/** How a seal fits what it is found on. */
export type Verdict =
  /** It is none of this emulator's, and nothing can be said about it. */
  | 'foreign'
  | 'genuine'
  /** The text, or the seal itself, is not what was written. */
  | 'changed'
  | 'other-model';

/** The first characters of a signature that this emulator wrote; no signature of Anthropic's has them. */
export const SIGNATURE_HEAD = 'EmuC';

/** The first characters of redacted thinking that this emulator wrote. */
export const REDACTED_HEAD = 'EmuR';

const MODEL_START = 3;
const PLACE_START = 9;
const TEXT_START = 11;
const PREFIX_START = 27;
const BYTES = 39;

/** The length of a seal in base64: a multiple of three bytes, so without padding. */
export const SEAL_LENGTH = (BYTES / 3) * 4;

/** Seals a text: head, model, place, text and prefix, each behind a keyed hash. */
export function seal(head: string, sealed: Sealed): string {
  const { model, text, index, total, prefix = '' } = sealed;
  const own = textHash(model, text, index, total);
  return Buffer.concat([
    Buffer.from(head, 'base64'),
    modelHash(model),
    Buffer.from([index, total]),
    own,
    prefixHash(own, prefix),
  ]).toString('base64');
}

/** Judges a seal against the model that gets it and the text that it stands on. */
export function judgeSeal(
  head: string,
  given: unknown,
  { model, text }: Pick<Sealed, 'model' | 'text'>,
): Verdict {
  if (typeof given !== 'string' || !given.startsWith(head)) return 'foreign';
  const bytes = readSeal(given);
  if (!bytes) return 'changed';
  if (!part(bytes, MODEL_START, PLACE_START).equals(modelHash(model))) return 'other-model';
  const { index, total } = placeOf(bytes);
  const own = textHash(model, text, index, total);
  return part(bytes, TEXT_START, PREFIX_START).equals(own) ? 'genuine' : 'changed';
}

/** Whether a genuine seal was written behind exactly this prefix. */
export function isBoundTo(given: string, prefix: string): boolean {
  const bytes = readSeal(given);
  if (!bytes) return false;
  const own = part(bytes, TEXT_START, PREFIX_START);
  return part(bytes, PREFIX_START, BYTES).equals(prefixHash(own, prefix));
}

/** The place of a block among the thinking blocks of its answer. */
export function sealOf(given: string): Seal | undefined {
  const bytes = readSeal(given);
  return bytes && placeOf(bytes);
}

function readSeal(given: string): Buffer | undefined {
  if (given.length !== SEAL_LENGTH) return undefined;
  const bytes = Buffer.from(given, 'base64');
  return bytes.toString('base64') === given ? bytes : undefined;
}

function placeOf(bytes: Buffer): Seal {
  return { index: bytes[PLACE_START] ?? 0, total: bytes[PLACE_START + 1] ?? 0 };
}

function part(bytes: Buffer, start: number, end: number): Buffer {
  return bytes.subarray(start, end);
}

function modelHash(model: string): Buffer {
  return keyed(PLACE_START - MODEL_START, 'model', model);
}

function textHash(model: string, text: string, index: number, total: number): Buffer {
  return keyed(PREFIX_START - TEXT_START, 'text', model, String(index), String(total), text);
}

function prefixHash(own: Buffer, prefix: string): Buffer {
  return keyed(BYTES - PREFIX_START, 'prefix', own.toString('base64'), prefix);
}

/** The seal tells a changed block from an unchanged one; it keeps no secret, so its key is none. */
function keyed(length: number, ...parts: readonly string[]): Buffer {
  const hash = createHmac('sha256', 'emulator');
  for (const one of parts) hash.update(`${one.length}:${one}`);
  return hash.digest().subarray(0, length);
}
