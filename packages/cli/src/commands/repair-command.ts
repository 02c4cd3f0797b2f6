import { runBatch } from '../batch.ts';
import { type ConsoleIo, EXIT, type ExitCode, readAll } from '../console-io.ts';
import { examplesText, type HelpExamples } from '../help/examples-text.ts';
import { pickLanguage } from '../language.ts';
import { asJson } from '../output/as-json.ts';
import { colorsFor } from '../output/colors.ts';
import { repairPage } from '../output/repair-page.ts';
import { readNamedFile } from '../read-named-file.ts';
import { UsageError } from '../usage-error.ts';
import type { CommandHost } from './command-host.ts';
import { repairAnswer } from './repair-answer.ts';
import { withOutput } from './with-output.ts';

/** The options of `caprock repair`. */
interface RepairCommandOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly lang?: string;
  readonly region?: string;
  readonly shape?: boolean;
}

/** Adds `caprock repair`. */
export function addRepairCommand({ program, io, finish }: CommandHost): void {
  withOutput(program.command('repair'))
    .description('make a conversation one that Bedrock accepts')
    .argument('[file]', 'a JSON file in the chat format; without it, standard input is read')
    .option('--region <region>', 'the AWS region of the call')
    .option('--shape', 'show the conversation without its contents, before and after')
    .addHelpText('after', examplesText(EXAMPLES, io))
    .action(async (file: string | undefined, options: RepairCommandOptions) =>
      finish(await repairCommand(file, options, io)),
    );
}

/**
 * Repairs a conversation in the chat format: of a file, of standard input, or a batch.
 * @throws UsageError when the input is no JSON object.
 */
async function repairCommand(
  file: string | undefined,
  options: RepairCommandOptions,
  io: ConsoleIo,
): Promise<ExitCode> {
  const lang = pickLanguage(options.lang, options.jsonl ? {} : io.environment);
  const { region, shape } = options;
  const how = { region, lang, shape };
  if (options.jsonl) return runBatch(io, (line) => ({ ...repairAnswer(line, how) }));
  const text = file === undefined ? await readAll(io.stdin) : await readNamedFile(file);
  const answer = repairAnswer(parseObject(text, file ?? 'standard input'), how);
  io.stdout.write(options.json ? asJson(answer) : repairPage(answer, lang, colorsFor(io)));
  return answer.refusal ? EXIT.problem : EXIT.ok;
}

function parseObject(text: string, from: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${from} holds no valid JSON`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(`${from} holds no JSON object with "model" and "messages"`);
  }
  return value as Record<string, unknown>;
}

const EXAMPLES = {
  commands: [
    'caprock repair conversation.json --region us-east-1',
    'caprock repair --shape < conversation.json',
    'caprock repair conversation.json --json',
  ],
} as const satisfies HelpExamples;
