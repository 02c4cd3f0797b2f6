/** A run of characters in a line. */
interface Run {
  readonly from: number;
  readonly to: number;
  /** It holds a full Bedrock id. */
  readonly isId: boolean;
  /** Values stand without quotes in this kind of file. */
  readonly unquoted: boolean;
}

/** So much before a run tells what it is there for. */
const BEFORE = 40;

/**
 * Whether a name is there to be called by: not a key of a table, not one side of a comparison or a
 * type, not a word of a sentence, not a pattern of a policy.
 */
export function isUse(line: string, { from, to, isId, unquoted }: Run): boolean {
  const before = line.slice(Math.max(0, from - BEFORE), from);
  const after = line.slice(to, to + BEFORE);
  if (/^[.:-]?\*/.test(after)) return false;
  const quote = /["'`]/.exec(before.at(-1) ?? '')?.[0];
  if (quote !== undefined) {
    return after.startsWith(quote) && isValue(before.slice(0, -1), after.slice(1));
  }
  const isQuotedBehind = /^["'`]/.test(after);
  if (!isId) return unquoted && !isQuotedBehind && isBare(before, after);
  // `…foundation-model/${id}` and `${geo}.anthropic.claude-…` stand inside of a text.
  if (/\S$/.test(before)) return /[/}.:=,(>[]$/.test(before) && !/^\s+[a-z]/i.test(after);
  return isBare(before, after) || /--[\w-]+\s+$/.test(before);
}

/** What stands around the quotes of a value. */
function isValue(before: string, after: string): boolean {
  const isKey = after.startsWith(':');
  const isCompared =
    /[=!]==?\s*$|\b(?:case|is|in|not)\s+$/.test(before) || /^\s*[=!]==?/.test(after);
  const isType = /(?:^|[^|])\|\s*$/.test(before) || /^\s*\|(?!\|)/.test(after);
  const isTested = /(?:includes|startsWith|endsWith|startswith|endswith|match|test|contains)\(\s*$/;
  return !isKey && !isCompared && !isType && !isTested.test(before);
}

/** Behind `=`, `:` or the dash of a list, up to a comma or the end of the line. */
function isBare(before: string, after: string): boolean {
  return /(?:=|:\s+|^\s*-\s+|[[,]\s*)$/.test(before) && /^\s*(?:$|[,;\]}])/.test(after);
}
