// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Takes out what a terminal would obey: escape sequences' control characters and bidirectional
 * overrides. Texts of servers are printed through it.
 */
export function printable(text: string): string {
  return text.replace(CONTROL, '');
}

/** The same in one line: a row of a list stays one. */
export function printableLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}
