import { printable } from '../output/printable.ts';

/** Writes a value as one word of a POSIX shell, quoted where it must be: commands are pasted. */
export function shellWord(value: string): string {
  const plain = printable(value).replaceAll('\n', ' ');
  return /^[\w@%+=:,./-]+$/.test(plain) ? plain : `'${plain.replaceAll("'", `'\\''`)}'`;
}
