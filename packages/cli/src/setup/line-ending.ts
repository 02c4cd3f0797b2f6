/** The lines of a text and how they end, so that what is added ends alike. */
export interface Lines {
  readonly lines: readonly string[];
  readonly ending: '\n' | '\r\n';
}

/** Cuts a text into its lines; the last one ends too, so no empty line stands behind it. */
export function linesOf(text: string): Lines {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return { lines, ending };
}

/** Puts lines together again. */
export function textOf({ lines, ending }: Lines): string {
  return lines.map((line) => `${line}${ending}`).join('');
}
