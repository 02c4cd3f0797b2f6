import { linesOf, textOf } from './line-ending.ts';

/**
 * Sets variables in the text of a `.env` file. A variable that is there is set in its line, `export`
 * kept; others are added at the end. Every other line stays as it is.
 */
export function setInEnv(text: string, values: Readonly<Record<string, string>>): string {
  const { lines, ending } = linesOf(text);
  const after = [...lines];
  for (const [name, value] of Object.entries(values)) {
    // Where a name stands twice, the last one holds.
    const at = after.findLastIndex((line) => nameIn(line) === name);
    const prefix = /^\s*(?:export\s+)?/.exec(after[at] ?? '')?.[0] ?? '';
    const line = `${prefix}${name}=${quoted(value)}`;
    if (at < 0) after.push(line);
    else after[at] = line;
  }
  return textOf({ lines: after, ending });
}

/** The variables that the text of a `.env` file sets. */
export function namesInEnv(text: string): string[] {
  return linesOf(text).lines.flatMap((line) => nameIn(line) ?? []);
}

function nameIn(line: string): string | undefined {
  return /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=/.exec(line)?.[1];
}

/** Values that every reader of `.env` files takes as they stand need no quotes. */
function quoted(value: string): string {
  if (/^[A-Za-z0-9_./:+=@-]*$/.test(value)) return value;
  return value.includes("'") ? JSON.stringify(value) : `'${value}'`;
}
