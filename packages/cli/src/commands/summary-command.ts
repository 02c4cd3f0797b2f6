import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { explain, type Language, type Reader } from '@caprock/core';
import { type ConsoleIo, EXIT, type ExitCode } from '../console-io.ts';
import { asJson } from '../output/as-json.ts';
import { colorsFor } from '../output/colors.ts';
import { summaryPage } from '../output/summary-page.ts';
import { readerOf } from '../reader-of.ts';
import { remediesOf } from '../remedies-of.ts';
import { type LogGroup, summarizeLog } from '../summary/summarize-log.ts';
import { UsageError } from '../usage-error.ts';

/** A group of errors with what to do about it first. */
export interface SummaryLine extends Omit<LogGroup, 'diagnosis'> {
  readonly title: string;
  readonly retry: string;
  readonly fallback: string;
  readonly fix: string;
  /** The first step of the remedy. */
  readonly step: string;
}

/** How a summary is written. */
export interface SummaryOptions {
  readonly json: boolean;
  readonly lang: Language;
  readonly reader: Reader | undefined;
}

/**
 * `caprock explain --summary`: the errors of a whole log by kind.
 * @throws UsageError when the log is empty.
 */
export async function summaryCommand(
  source: string | Readable,
  { json, lang, reader }: SummaryOptions,
  io: ConsoleIo,
): Promise<ExitCode> {
  const input = typeof source === 'string' ? Readable.from([source]) : source;
  const { entries, groups } = await summarizeLog(
    createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }),
  );
  if (entries === 0) throw new UsageError('there is no log to sum up');
  const lines = groups.map((group) => summaryLine(group, lang, reader));
  io.stdout.write(
    json ? asJson({ entries, groups: lines }) : summaryPage(entries, lines, lang, colorsFor(io)),
  );
  return EXIT.ok;
}

function summaryLine(
  { diagnosis, ...group }: LogGroup,
  lang: Language,
  reader: Reader | undefined,
): SummaryLine {
  const { retry, fallback, fix } = diagnosis;
  const { title, steps } = explain(diagnosis, remediesOf(lang), {
    reader: reader ?? readerOf(diagnosis.signal),
  });
  return { ...group, title, retry, fallback, fix, step: steps[0] ?? '' };
}
