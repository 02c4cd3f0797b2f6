import type { Restore } from './types.ts';

/** Whether the input of a tool's calls was written otherwise for this request. */
export function rewritesInput(tool: string, { inputKeys, wrappedInputs }: Restore): boolean {
  return inputKeys?.[tool] !== undefined || wrappedInputs?.[tool] !== undefined;
}

/**
 * Gives the input of a tool call back in the caller's own shape and with their own keys. `tool` is the
 * name as it was sent. What does not have the shape that was asked for stays as the model wrote it.
 */
export function restoreInput(input: unknown, tool: string, restore: Restore): unknown {
  const key = restore.wrappedInputs?.[tool];
  const own = key === undefined ? input : unwrapped(input, key);
  const keys = restore.inputKeys?.[tool];
  return keys ? renamed(own, keys) : own;
}

function unwrapped(input: unknown, key: string): unknown {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, key)
    ? (input as Record<string, unknown>)[key]
    : input;
}

function renamed(value: unknown, keys: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, keys));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      Object.hasOwn(keys, key) ? keys[key] : key,
      renamed(inner, keys),
    ]),
  );
}
