import { classifyError, type Diagnosis, type ErrorKind } from '@caprock/core';
import { type LogEntry, logEntries } from './log-entries.ts';

/** Where and, when the log says it, when an error was printed. */
export interface LogPlace {
  readonly line: number;
  readonly time?: string;
}

/** All errors of one kind in a log. */
export interface LogGroup {
  readonly kind: ErrorKind;
  readonly count: number;
  readonly first: LogPlace;
  readonly last: LogPlace;
  /** The models that the entries name, as they name them. */
  readonly models: readonly string[];
  /** The diagnosis of the first of them. */
  readonly diagnosis: Diagnosis;
}

/** The errors of a log by kind, the most frequent first. */
export interface LogSummary {
  /** How many entries were read, errors or not. */
  readonly entries: number;
  readonly groups: readonly LogGroup[];
}

/** No log names more models than this of one kind, unless somebody planted them. */
const MOST_MODELS = 20;

const MODEL =
  /(?:\b(?:us-gov|global|apac|us|eu|jp|au)\.)?\b(?:anthropic\.)?claude-[a-z0-9][a-z0-9.@-]{1,60}(?::\d)?/g;

const TIME =
  /\b\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?|"time":\s?(\d{13})\b/;

const LOOKS_LIKE_AN_ERROR = /\b[A-Za-z_.]{0,80}(?:Exception|Error)\b\s?[:({]|\berror occurred\b/;

/**
 * Groups the errors of a log by kind. What reads like no error at all is passed over. Nothing of
 * an entry stays but ids of models, line numbers, times, and the redacted diagnosis.
 */
export async function summarizeLog(lines: AsyncIterable<string>): Promise<LogSummary> {
  const groups = new Map<ErrorKind, LogGroup>();
  let entries = 0;
  for await (const entry of logEntries(lines)) {
    entries += 1;
    const diagnosis = classifyError(entry.text);
    if (diagnosis.kind === 'unknown' && !LOOKS_LIKE_AN_ERROR.test(entry.text)) continue;
    groups.set(diagnosis.kind, grown(groups.get(diagnosis.kind), entry, diagnosis));
  }
  return { entries, groups: [...groups.values()].sort((a, b) => b.count - a.count) };
}

function grown(group: LogGroup | undefined, entry: LogEntry, diagnosis: Diagnosis): LogGroup {
  const place = placeIn(entry);
  const models = [...new Set([...(group?.models ?? []), ...modelsIn(entry.text)])];
  return {
    kind: diagnosis.kind,
    count: (group?.count ?? 0) + 1,
    first: group?.first ?? place,
    last: place,
    models: models.slice(0, MOST_MODELS),
    diagnosis: group?.diagnosis ?? diagnosis,
  };
}

function modelsIn(text: string): string[] {
  // A sentence may end behind an id.
  return (text.match(MODEL) ?? []).map((id) => id.replace(/[.-]+$/, ''));
}

function placeIn({ line, text }: LogEntry): LogPlace {
  const match = TIME.exec(text.slice(0, 400));
  if (!match) return { line };
  return { line, time: match[1] ? new Date(Number(match[1])).toISOString() : match[0] };
}
