import { ChatFormatError } from './chat-format-error.ts';

/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads an object. @throws ChatFormatError when it is none. */
export function readObject(value: unknown, path: string): JsonObject {
  if (!isObject(value)) throw new ChatFormatError(path, 'must be an object');
  return value;
}

/** Reads a list; absent is empty. @throws ChatFormatError when it is none. */
export function readList(value: unknown, path: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new ChatFormatError(path, 'must be a list');
  return value;
}

/** Reads a text; absent is empty. @throws ChatFormatError when it is none. */
export function readText(value: unknown, path: string): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw new ChatFormatError(path, 'must be a string');
  return value;
}

/** Reads an id, which may be a number; absent is empty. @throws ChatFormatError when it is neither. */
export function readId(value: unknown, path: string): string {
  return typeof value === 'number' ? String(value) : readText(value, path);
}
