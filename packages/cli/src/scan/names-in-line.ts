import { isUse } from './is-use.ts';

/** A name of a Claude model in a line. */
export interface NameInLine {
  /** From 1. */
  readonly column: number;
  readonly text: string;
  /** A full Bedrock id or an ARN; else a name that people write. */
  readonly isId: boolean;
}

/** What may stand in a name, an id, a route of LiteLLM or an ARN. */
const PART = /[A-Za-z0-9_.:@/-]/;

/** No id or ARN is longer. */
const LONGEST = 300;

const ID = /(?:[a-z]{2,6}(?:-[a-z]{2,6})?\.)?anthropic\.claude-[a-z0-9]/i;

/**
 * Finds what reads like the id or the name of a Claude model where it is used as a value. Looks at each
 * character a bounded number of times, however long the line is.
 * @param options.unquoted Values stand without quotes in this kind of file.
 */
export function namesInLine(line: string, options: { readonly unquoted: boolean }): NameInLine[] {
  const names: NameInLine[] = [];
  const lower = line.toLowerCase();
  for (let at = lower.indexOf('claude'); at >= 0; ) {
    const [from, to] = around(line, at);
    const id = idBetween(line, from, to);
    const found = id ?? { column: from + 1, text: line.slice(from, to), isId: false };
    const start = id ? from : found.column - 1;
    if (isUse(line, { from: start, to, isId: found.isId, unquoted: options.unquoted })) {
      names.push(found);
    }
    at = lower.indexOf('claude', Math.max(to, at + 1));
  }
  return names;
}

/** The run of characters around a place that may belong to a name. */
function around(line: string, at: number): readonly [from: number, to: number] {
  let from = at;
  let to = at;
  while (from > Math.max(0, at - LONGEST) && PART.test(line[from - 1] ?? '')) from -= 1;
  while (to < Math.min(line.length, at + LONGEST) && PART.test(line[to] ?? '')) to += 1;
  while (to > at && /[.:@/-]/.test(line[to - 1] ?? '')) to -= 1;
  while (from < at && /[.:@/-]/.test(line[from] ?? '')) from += 1;
  return [from, to];
}

/** The id in a run of characters, with its ARN or the region of its route: `bedrock/us-east-1/…`. */
function idBetween(line: string, from: number, to: number): NameInLine | undefined {
  const text = line.slice(from, to);
  const id = text.search(ID);
  if (id < 0) return undefined;
  const arn = text.indexOf('arn:aws');
  const route = /(?:^|\/)([a-z]{2}(?:-[a-z]+){1,2}-\d\/)$/.exec(text.slice(0, id))?.[1] ?? '';
  const start = arn >= 0 ? arn : id - route.length;
  return { column: from + start + 1, text: text.slice(start), isId: true };
}
