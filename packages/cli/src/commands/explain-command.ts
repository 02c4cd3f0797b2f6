import { classifyError, type Diagnosis, explain, type Language } from '@caprock/core';
import { remedies as english } from '@caprock/core/remedies/en';
import { remedies as korean } from '@caprock/core/remedies/ko';
import { type AnswerLine, runBatch } from '../batch.ts';
import { type ConsoleIo, EXIT, type ExitCode, readAll } from '../console-io.ts';
import { pickLanguage } from '../language.ts';
import { colorsFor } from '../output/colors.ts';
import { explanationPage } from '../output/explanation-page.ts';
import { textMember, UsageError } from '../usage-error.ts';

/** The options of `caprock explain`. */
export interface ExplainOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly lang?: string;
}

/**
 * Tells what an error means and what to do: from an argument, from standard input, or a batch.
 * @throws UsageError when there is no text to explain.
 */
export async function explainCommand(
  text: string | undefined,
  options: ExplainOptions,
  io: ConsoleIo,
): Promise<ExitCode> {
  if (options.jsonl) return runBatch(io, explainLine(pickLanguage(options.lang, {})));
  if (text === undefined && io.stdin.isTTY) {
    io.stderr.write('Paste the error, then press Ctrl-D.\n');
  }
  const input = text ?? (await readAll(io.stdin));
  if (input.trim() === '') throw new UsageError('there is no error text to explain');
  const lang = pickLanguage(options.lang, io.environment);
  const diagnosis = classifyError(input);
  const output = options.json
    ? `${JSON.stringify(answer(diagnosis, lang), null, 2)}\n`
    : explanationPage(diagnosis, explain(diagnosis, remediesOf(lang)), lang, colorsFor(io));
  io.stdout.write(output);
  return EXIT.ok;
}

function explainLine(lang: Language): AnswerLine {
  return (line) => {
    const text = textMember(line, 'text');
    const { error } = line;
    if (text === undefined && (error === undefined || error === null)) {
      throw new UsageError('"text" or "error" is missing');
    }
    return answer(classifyError(thrownFrom(text, error)), lang);
  };
}

/** The thrown object that a line describes: its fields, with the printed text as its message or cause. */
function thrownFrom(text: string | undefined, error: unknown): unknown {
  if (error === undefined || error === null) return text;
  if (typeof error !== 'object' || text === undefined) return error;
  return 'message' in error ? { cause: text, ...error } : { ...error, message: text };
}

function answer(diagnosis: Diagnosis, lang: Language): Record<string, unknown> {
  const { kind, family, retry, fallback, fix, alternatives } = diagnosis;
  const { title, steps } = explain(diagnosis, remediesOf(lang));
  return { kind, family, retry, fallback, fix, title, steps, alternatives };
}

function remediesOf(lang: Language): typeof english {
  return lang === 'ko' ? korean : english;
}
