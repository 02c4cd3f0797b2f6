import type { Evidence } from '../definition.ts';

/**
 * The text that facts are read from: the innermost message as it was written where the evidence
 * keeps that, else its lower-case form.
 */
export function wordingOf({ original, text }: Evidence): string {
  return original ?? text;
}
