import {
  classifyError,
  type Diagnosis,
  type Explanation,
  explain,
  type Language,
  type Reader,
} from '@caprock/core';
import { Option } from 'commander';
import { type AnswerLine, runBatch } from '../batch.ts';
import { type ConsoleIo, EXIT, type ExitCode, readAll } from '../console-io.ts';
import { examplesText, type HelpExamples } from '../help/examples-text.ts';
import { pickLanguage } from '../language.ts';
import { asJson } from '../output/as-json.ts';
import { colorsFor } from '../output/colors.ts';
import { explanationPage } from '../output/explanation-page.ts';
import { readerOf } from '../reader-of.ts';
import { remediesOf } from '../remedies-of.ts';
import { textMember, UsageError } from '../usage-error.ts';
import type { CommandHost } from './command-host.ts';
import { openInput } from './open-input.ts';
import { summaryCommand } from './summary-command.ts';
import { withOutput } from './with-output.ts';

/** The options of `caprock explain`. */
interface ExplainOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly summary?: boolean;
  readonly lang?: string;
  /** What the person works with; without it, what the error itself tells. */
  readonly for?: Reader;
}

/** Adds `caprock explain`. */
export function addExplainCommand({ program, io, finish }: CommandHost): void {
  withOutput(program.command('explain'))
    .description('what an error means and what to do')
    .argument('[text]', 'the error, or a file that holds it; without it, standard input is read')
    .option('--summary', 'the errors of a whole log, by kind')
    .addOption(
      new Option(
        '--for <reader>',
        'whom the steps are for; without it, what the error tells',
      ).choices(['langchain', 'ai-sdk', 'aws-sdk', 'litellm']),
    )
    .addHelpText('after', examplesText(EXAMPLES, io))
    .action(async (text: string | undefined, options: ExplainOptions) =>
      finish(await explainCommand(text, options, io)),
    );
}

/**
 * Tells what an error means and what to do: from an argument, from the file that the argument
 * names, from standard input, or a batch; or sums up the errors of a whole log.
 * @throws UsageError when there is no text to explain.
 */
async function explainCommand(
  text: string | undefined,
  options: ExplainOptions,
  io: ConsoleIo,
): Promise<ExitCode> {
  if (options.jsonl) {
    if (options.summary) throw new UsageError('--summary gives a page or, with --json, one object');
    return runBatch(io, explainLine(pickLanguage(options.lang, {}), options.for));
  }
  const lang = pickLanguage(options.lang, io.environment);
  const source = await openInput(text, io, lang);
  if (options.summary) {
    return summaryCommand(source, { json: options.json === true, lang, reader: options.for }, io);
  }
  const input = typeof source === 'string' ? source : await readAll(source);
  if (input.trim() === '') throw new UsageError('there is no error text to explain');
  const diagnosis = classifyError(input);
  const explanation = explained(diagnosis, lang, options.for);
  const output = options.json
    ? asJson(answer(diagnosis, explanation))
    : explanationPage(diagnosis, explanation, lang, colorsFor(io));
  io.stdout.write(output);
  return EXIT.ok;
}

function explainLine(lang: Language, reader: Reader | undefined): AnswerLine {
  return (line) => {
    const text = textMember(line, 'text');
    const { error } = line;
    if (text === undefined && (error === undefined || error === null)) {
      throw new UsageError('"text" or "error" is missing');
    }
    const diagnosis = classifyError(thrownFrom(text, error));
    return answer(diagnosis, explained(diagnosis, lang, reader));
  };
}

/** The thrown object that a line describes: its fields, with the printed text as its message or cause. */
function thrownFrom(text: string | undefined, error: unknown): unknown {
  if (error === undefined || error === null) return text;
  if (typeof error !== 'object' || text === undefined) return error;
  return 'message' in error ? { cause: text, ...error } : { ...error, message: text };
}

function explained(diagnosis: Diagnosis, lang: Language, asked: Reader | undefined): Explanation {
  return explain(diagnosis, remediesOf(lang), { reader: asked ?? readerOf(diagnosis.signal) });
}

function answer(
  { kind, family, retry, fallback, fix, alternatives }: Diagnosis,
  { title, steps }: Explanation,
): Record<string, unknown> {
  return { kind, family, retry, fallback, fix, title, steps, alternatives };
}

const EXAMPLES = {
  commands: [
    'caprock explain "litellm.BadRequestError: Invalid Message bedrock requires at least one non-system message"',
    'caprock explain error.txt --for langchain',
    'caprock explain --summary proxy.log',
    'caprock explain --jsonl < errors.jsonl',
  ],
} as const satisfies HelpExamples;
