/** A content part, as far as it counts. */
interface CountedPart {
  readonly type?: string;
  readonly text?: unknown;
}

/**
 * Estimates tokens on this machine: about four characters of ASCII are one token of Claude, a
 * character of any other script (한글, 漢字, кириллица) about one. Media are not counted.
 */
export function estimateTokens(content: string | readonly (string | CountedPart)[]): number {
  const texts = typeof content === 'string' ? [content] : content.map(textOf);
  let ascii = 0;
  let other = 0;
  for (const text of texts) {
    for (const character of text) {
      if (character < '\u0080') ascii += 1;
      else other += 1;
    }
  }
  return Math.ceil(ascii / 4) + other;
}

function textOf(part: string | CountedPart): string {
  if (typeof part === 'string') return part;
  return typeof part.text === 'string' ? part.text : '';
}
