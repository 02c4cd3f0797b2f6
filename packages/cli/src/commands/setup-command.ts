import type { Language } from '@caprock/core';
import { Option } from 'commander';
import { type ConsoleIo, EXIT, type ExitCode, readAll } from '../console-io.ts';
import { examplesText, type HelpExamples } from '../help/examples-text.ts';
import { pickLanguage } from '../language.ts';
import { colorsFor } from '../output/colors.ts';
import { page } from '../output/page.ts';
import { nextPage, previewPage, setupWords, writtenPage } from '../output/setup-page.ts';
import { answersGiven } from '../setup/answers-given.ts';
import { personAt } from '../setup/ask-person.ts';
import { conflictsOf } from '../setup/conflicts.ts';
import { editsOf, envTextIn, knownProfiles, type Places } from '../setup/file-edit.ts';
import type { Answers, MethodPlan, SetupMethod } from '../setup/method.ts';
import { methods } from '../setup/methods/index.ts';
import { questions } from '../setup/question.ts';
import { shellLines } from '../setup/shell-lines.ts';
import { writeEdits } from '../setup/write-edits.ts';
import { UsageError } from '../usage-error.ts';
import { withEnvironment } from '../with-environment.ts';
import type { CommandHost } from './command-host.ts';

/** The options of `caprock setup`. Answers that are no secrets may be given as options. */
interface SetupCommandOptions extends Answers {
  readonly method?: string;
  readonly yes?: boolean;
  readonly secretsFromStdin?: boolean;
  readonly project?: string;
  readonly doctor: boolean;
  readonly lang?: string;
}

/** Adds `caprock setup`. */
export function addSetupCommand(host: CommandHost): void {
  const { program, io, finish } = host;
  const command = program
    .command('setup')
    .description('give this machine its credentials and region; writes only what you agree to')
    .addOption(
      new Option('--method <method>', 'the way; without it, you are asked').choices(
        methods.map(({ id }) => id),
      ),
    );
  for (const { option, text } of Object.values(questions)) {
    if (option) command.option(`${option} <value>`, text.en);
  }
  command
    .option('--secrets-from-stdin', 'read secrets from standard input, as NAME=value lines')
    .option('--project <folder>', 'where .env is; without it, this folder')
    .option('--yes', 'write without asking')
    .option('--no-doctor', 'do not run caprock doctor at the end')
    .option('--lang <language>', 'en or ko; without it, what LANG says')
    .addHelpText('after', examplesText(EXAMPLES, io))
    .action(async (options: SetupCommandOptions) => finish(await setupCommand(options, io, host)));
}

/**
 * Sets up credentials and region: asks on a terminal, else takes options and the environment; shows
 * what it would write, and writes what was agreed to.
 * @throws UsageError when nobody can be asked and an answer is missing or misshapen.
 */
async function setupCommand(
  options: SetupCommandOptions,
  io: ConsoleIo,
  host: Pick<CommandHost, 'program' | 'run'>,
): Promise<ExitCode> {
  const lang = pickLanguage(options.lang, io.environment);
  const words = setupWords(lang);
  const colors = colorsFor(io);
  const chosen = await choose(options, io);
  if (chosen === undefined) {
    io.stdout.write(`${words.left}\n`);
    return EXIT.problem;
  }
  const { method, answers, agree } = chosen;
  const plan = method.plan(answers);
  const places = placesOf(options, io);
  const edits = await editsOf(plan, places);
  if (edits.length > 0) {
    io.stdout.write(previewPage(edits, answers, lang, colors));
    if (!(await agree())) return left(io, lang);
    io.stdout.write(writtenPage(await writeEdits(edits, io.now?.() ?? Date.now()), lang, colors));
  } else if (plan.changes.length > 0) io.stdout.write(`${words.same}\n`);
  const env = await envTextIn(places);
  for (const text of conflictsOf(plan, { environment: io.environment, env })) {
    io.stdout.write(`${colors.yellow('!')} ${text[lang]}\n`);
  }
  tellNext(plan, io, lang);
  return options.doctor ? examined(plan, { ...options, ...places }, io, host) : EXIT.ok;
}

/** A person said no; a script has not said yes, and has seen what it would get. */
function left(io: ConsoleIo, lang: Language): ExitCode {
  const { left: said, dry } = setupWords(lang);
  const isPerson = isTerminal(io);
  io.stdout.write(`${isPerson ? said : dry}\n`);
  return isPerson ? EXIT.problem : EXIT.ok;
}

function tellNext({ variables, changes, next }: MethodPlan, io: ConsoleIo, lang: Language): void {
  const { shell, load } = setupWords(lang);
  if (variables) {
    const lines = shellLines(variables, process.platform).map((line) => `  ${line}`);
    io.stdout.write(page([shell, ...lines]));
  }
  const loading = changes.some(({ file }) => file === 'env') ? load : [];
  io.stdout.write(nextPage([...next, ...loading], lang, colorsFor(io)));
}

function placesOf({ project }: SetupCommandOptions, { environment }: ConsoleIo): Places {
  return { project: project ?? process.cwd(), environment };
}

interface Chosen {
  readonly method: SetupMethod;
  readonly answers: Answers;
  readonly agree: () => Promise<boolean>;
}

/** The method and its answers; undefined when the person left. */
async function choose(options: SetupCommandOptions, io: ConsoleIo): Promise<Chosen | undefined> {
  const lang = pickLanguage(options.lang, io.environment);
  const words = setupWords(lang);
  const named = methods.find(({ id }) => id === options.method);
  if (!isTerminal(io) || (named && options.yes)) {
    if (!named) throw new UsageError('nobody can be asked here: give --method and its options');
    const lines = options.secretsFromStdin ? await readAll(io.stdin) : '';
    const given = { options, environment: io.environment, lines, lang };
    const answers = answersGiven(named, given);
    return { method: named, answers, agree: async () => options.yes === true };
  }
  const person = await personAt(io, await knownProfiles(placesOf(options, io)), lang);
  const choices = methods.map(({ id, title }) => ({ value: id, label: title[lang] }));
  const id = named?.id ?? (await person.choose(words.how, choices));
  const method = methods.find((one) => one.id === id);
  const answers = method && (await person.answers(method, options));
  if (!answers) return undefined;
  return {
    method,
    answers,
    agree: async () => options.yes === true || person.agree(words.agree),
  };
}

/** Ends with the doctor, who sees what was just set up. */
async function examined(
  { environment }: MethodPlan,
  { project, lang }: { readonly project: string; readonly lang?: string },
  io: ConsoleIo,
  { program, run }: Pick<CommandHost, 'program' | 'run'>,
): Promise<ExitCode> {
  const words = setupWords(pickLanguage(lang, io.environment));
  if (!program.commands.some((command) => command.name() === 'doctor')) {
    io.stdout.write(`\n${words.later}\n`);
    return EXIT.ok;
  }
  io.stdout.write(`\n${words.check}\n`);
  const region = environment.AWS_REGION ? ['--region', environment.AWS_REGION] : [];
  const args = ['doctor', ...region, '--project', project, ...(lang ? ['--lang', lang] : [])];
  return withEnvironment(environment, () =>
    run(args, { ...io, environment: { ...io.environment, ...environment } }),
  );
}

function isTerminal({ stdin, stdout, environment }: ConsoleIo): boolean {
  return stdin.isTTY === true && stdout.isTTY === true && !environment.CI;
}

const EXAMPLES = {
  about: {
    en: 'Secrets are never taken from the command line, which other users of the machine can see: they are\nasked for, or read from the environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY,\nAWS_SESSION_TOKEN, AWS_BEARER_TOKEN_BEDROCK) or with --secrets-from-stdin.',
    ko: '비밀 정보는 같은 컴퓨터의 다른 사용자에게 보이는 명령줄에서 받지 않습니다. 직접 물어보거나,\n환경 변수(AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_BEARER_TOKEN_BEDROCK)나\n--secrets-from-stdin으로 읽습니다.',
  },
  commands: [
    'caprock setup',
    'caprock setup --method profile --profile dev --region us-east-1 --yes',
    'caprock setup --method role --profile bedrock --role-arn arn:aws:iam::123456789012:role/BedrockUser --source-profile default --region us-east-1',
    'caprock setup --method api-key --region us-east-1 --secrets-from-stdin --yes < secrets.txt',
  ],
} as const satisfies HelpExamples;
