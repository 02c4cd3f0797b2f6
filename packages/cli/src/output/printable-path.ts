import { printable } from './printable.ts';

/** A path as one line of a page: a file's name may hold line breaks and tabs too. */
export function printablePath(path: string): string {
  return printable(path).replace(/[\t\n\u2028\u2029]/g, '?');
}
