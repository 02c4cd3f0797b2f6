import { parseEnv } from 'node:util';
import type { CaprockEvent, ErrorKind } from '@caprock/core';
import { type ConsoleIo, EXIT, type ExitCode } from '../console-io.ts';
import { examplesText, type HelpExamples } from '../help/examples-text.ts';
import { pickLanguage } from '../language.ts';
import { listed } from '../named-regions.ts';
import { asJson } from '../output/as-json.ts';
import { colorsFor } from '../output/colors.ts';
import { printable } from '../output/printable.ts';
import { trialPage } from '../output/trial-page.ts';
import { readNamedFile } from '../read-named-file.ts';
import { type Trial, type TrialQuestion, type TrialResult, tryCall } from '../trial/try-call.ts';
import { UsageError } from '../usage-error.ts';
import { withEnvironment } from '../with-environment.ts';
import type { CommandHost } from './command-host.ts';

/** The options of `caprock test`. */
interface TestCommandOptions {
  readonly model?: string;
  readonly region?: string;
  readonly fallbacks?: readonly string[];
  readonly system?: string;
  readonly maxTokens?: string;
  readonly envFile?: string;
  readonly json?: boolean;
  readonly lang?: string;
}

/** Adds `caprock test`. */
export function addTestCommand({ program, io, finish }: CommandHost): void {
  program
    .command('test')
    .description('one streamed call with the whole protection, by the credentials of this machine')
    .argument('[message]', 'what to say; without it and without --system, a greeting')
    .option('--model <name>', 'any spelling of a model name; without it, the newest balanced one')
    .option('--region <region>', 'the AWS region of the call')
    .option('--fallbacks <names...>', 'models to try where the first one cannot answer, in order')
    .option('--system <text>', 'a system prompt; alone, it shows a conversation being repaired')
    .option('--max-tokens <count>', 'tokens of the answer', '300')
    .option('--env-file <file>', 'variables that are not set otherwise, as Node reads them')
    .option('--json', 'one JSON object')
    .option('--lang <language>', 'en or ko; without it, what LANG says')
    .addHelpText('after', examplesText(EXAMPLES, io))
    .action(async (message: string | undefined, options: TestCommandOptions) =>
      finish(await testCommand(message, options, io)),
    );
}

/**
 * Calls a model once and shows the answer as it arrives, then who answered, when, and what was done;
 * or why there was no answer.
 * @throws UsageError when an option cannot be read.
 */
async function testCommand(
  message: string | undefined,
  options: TestCommandOptions,
  io: ConsoleIo,
): Promise<ExitCode> {
  const lang = pickLanguage(options.lang, io.environment);
  const { model, region, system } = options;
  const maxTokens = Number(options.maxTokens ?? '300');
  if (!Number.isInteger(maxTokens) || maxTokens < 1) {
    throw new UsageError('--max-tokens must be a whole number of 1 or more');
  }
  const fallbacks = listed(options.fallbacks);
  const events: CaprockEvent[] = [];
  const question: TrialQuestion = {
    message: message ?? (system === undefined ? GREETING[lang] : []),
    options: {
      ...(model === undefined ? {} : { model }),
      ...(region === undefined ? {} : { region }),
      ...(system === undefined ? {} : { system }),
      ...(options.fallbacks === undefined ? {} : { fallbacks }),
      maxTokens,
      lang,
      onEvent: (event) => events.push(event),
    },
    onText: (text) => {
      if (!options.json) io.stdout.write(printable(text));
    },
  };
  const trial = await withEnvironment(await variablesIn(options.envFile), () => tryCall(question));
  if (options.json) io.stdout.write(asJson(answerOf(trial)));
  else {
    if (trial.firstTextMs !== undefined) io.stdout.write('\n');
    io.stdout.write(trialPage(trial, events, lang, colorsFor(io)));
  }
  return exitCodeOf(trial.result);
}

/** What a `.env` file sets and the environment does not. */
async function variablesIn(file: string | undefined): Promise<Record<string, string>> {
  if (file === undefined) return {};
  const entries = Object.entries(parseEnv(await readNamedFile(file)));
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      process.env[name] === undefined && value !== undefined ? [[name, value]] : [],
    ),
  );
}

function answerOf({ result, firstTextMs, totalMs }: Trial): Record<string, unknown> {
  const times = { firstTextMs: firstTextMs ?? null, totalMs };
  if (result.success) {
    const { success, content, model, region, stopReason, usage, repairs, attempts } = result;
    return { success, content, model, region, stopReason, usage, repairs, attempts, ...times };
  }
  const { success, content, diagnosis, steps, attempts } = result;
  const { kind, family, retry, fallback, fix } = diagnosis;
  const partial = 'partial' in result ? { partial: result.partial } : {};
  return {
    success,
    content,
    kind,
    family,
    retry,
    fallback,
    fix,
    steps,
    attempts,
    ...partial,
    ...times,
  };
}

/** Where Bedrock was not reached, neither the account nor the model could be checked. */
const UNREACHED: ReadonlySet<ErrorKind> = new Set([
  'endpoint-unreachable',
  'network-reset',
  'timeout',
  'tls-error',
]);

function exitCodeOf(result: TrialResult): ExitCode {
  if (result.success) return EXIT.ok;
  const hasBegun = 'partial' in result && result.partial !== '';
  return !hasBegun && UNREACHED.has(result.diagnosis.kind) ? EXIT.unchecked : EXIT.problem;
}

const GREETING = {
  en: 'Say hello in one short sentence.',
  ko: '짧은 한 문장으로 인사해 주세요.',
} as const;

const EXAMPLES = {
  about: {
    en: 'It sends a real request, which the account pays for: some cents at most.',
    ko: '실제 요청을 보내며 비용은 계정에 청구됩니다. 많아야 몇 센트입니다.',
  },
  commands: [
    'caprock test "What is basalt?"',
    'caprock test "What is basalt?" --model claude-sonnet-4 --region us-east-1',
    'caprock test --model opus-5.5 --fallbacks sonnet-5.5,haiku-5.5 --json',
    'caprock test --system "You are a geologist."',
    'caprock test --env-file .env',
  ],
  exitCodes: {
    en: '0 answered, 1 refused or broken off, 2 wrong usage, 3 nothing could be reached',
    ko: '0 응답받음, 1 거부되었거나 도중에 끊김, 2 잘못된 사용법, 3 어디에도 연결할 수 없음',
  },
} as const satisfies HelpExamples;
