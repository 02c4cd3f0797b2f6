/** An entry of a log: a line, and what belongs to it below. */
export interface LogEntry {
  /** The number of its first line, from 1. */
  readonly line: number;
  readonly text: string;
}

/** So much of one entry is kept; what stands behind it says nothing more about the cause. */
const LONGEST = 65_536;

/** Indented lines, frames of a stack, notes and closing brackets belong to the line above. */
const CONTINUES = /^(?:\s|at |Caused by:|\.{3} \d|[└│⎿]|[\]})]+[,;]?\s*$)/;

/** Python says with these that the exception above and the one below are one event. */
const CHAINS = /^(?:Traceback \(|During handling of|The above exception)/;

const NAMES_AN_ERROR = /^[\w.]{3,120}(?:Exception|Error|Timeout|Interrupt)\b/;

/**
 * Cuts a log into entries: a stack trace, a chain of tracebacks or a printed object counts once.
 * Holds one entry at a time, however long the log is.
 */
export async function* logEntries(lines: AsyncIterable<string>): AsyncGenerator<LogEntry> {
  let entry: LogEntry | undefined;
  let chained = false;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    if (entry && (chained || belongsAbove(line))) {
      entry = extended(entry, line);
    } else {
      if (entry) yield entry;
      entry = { line: number, text: line.slice(0, LONGEST) };
    }
    chained = CHAINS.test(line) || (chained && !NAMES_AN_ERROR.test(line));
  }
  if (entry) yield entry;
}

function belongsAbove(line: string): boolean {
  return CONTINUES.test(line) || (CHAINS.test(line) && !line.startsWith('Traceback'));
}

function extended({ line, text }: LogEntry, below: string): LogEntry {
  return { line, text: text.length < LONGEST ? `${text}\n${below.slice(0, LONGEST)}` : text };
}
