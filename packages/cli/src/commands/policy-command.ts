import type { Language } from '@caprock/core';
import { type ConsoleIo, EXIT, type ExitCode, readAll } from '../console-io.ts';
import { examplesText, type HelpExamples } from '../help/examples-text.ts';
import { pickLanguage } from '../language.ts';
import { listed, namedRegions } from '../named-regions.ts';
import { asJson } from '../output/as-json.ts';
import { colorsFor } from '../output/colors.ts';
import { policyCheckPage } from '../output/policy-check-page.ts';
import { printable } from '../output/printable.ts';
import { checkPolicy } from '../policy/check-policy.ts';
import { furtherStatements } from '../policy/further-statements.ts';
import { invokeStatements } from '../policy/invoke-statements.ts';
import { policyOf } from '../policy/policy-document.ts';
import { type PolicyTargets, policyTargets } from '../policy/policy-target.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { scpStatement } from '../policy/scp-statement.ts';
import { readNamedFile } from '../read-named-file.ts';
import { UsageError } from '../usage-error.ts';
import type { CommandHost } from './command-host.ts';

/** The options of `caprock policy`. */
interface PolicyCommandOptions {
  readonly models?: readonly string[];
  readonly regions?: readonly string[];
  readonly account?: string;
  readonly streaming?: boolean;
  readonly doctor?: boolean;
  readonly firstCaller?: boolean;
  readonly apiKey?: boolean;
  readonly scp?: boolean;
  readonly check?: string;
  readonly json?: boolean;
  readonly lang?: string;
}

/** Adds `caprock policy`. */
export function addPolicyCommand({ program, io, finish }: CommandHost): void {
  program
    .command('policy')
    .description('the least IAM policy for calls of these models, or what is wrong with a policy')
    .option('--models <names...>', 'any spellings of model names, ids or profile ARNs')
    .option('--regions <regions...>', 'the AWS regions of the calls')
    .option('--account <id>', 'the twelve digits of the account; without it, any account')
    .option('--streaming', 'calls are streamed too')
    .option('--api-key', 'calls come with an Amazon Bedrock API key')
    .option('--first-caller', 'whoever calls a model first in the account')
    .option('--doctor', 'what `caprock doctor` reads')
    .option('--scp', 'the exception for a service control policy that denies regions, instead')
    .option(
      '--check <file>',
      'say what a policy allows too widely, or lacks; - reads it from stdin',
    )
    .option('--json', 'with --check: one JSON object')
    .option('--lang <language>', 'en or ko; without it, what LANG says')
    .addHelpText('after', examplesText(EXAMPLES, io))
    .action(async (options: PolicyCommandOptions) => finish(await policyCommand(options, io)));
}

/**
 * Prints the least policy as JSON, or checks one.
 * @throws UsageError when models or regions are missing, or a file holds no policy.
 */
async function policyCommand(options: PolicyCommandOptions, io: ConsoleIo): Promise<ExitCode> {
  const lang = pickLanguage(options.lang, io.environment);
  const { account } = options;
  if (account !== undefined && !/^\d{12}$/.test(account)) {
    throw new UsageError('--account must be the twelve digits of an AWS account');
  }
  if (options.check !== undefined) return checkedPolicy(options.check, options, io);
  const names = listed(options.models);
  if (names.length === 0) throw new UsageError('a model is missing: give --models');
  const found = targetsOf(names, options, io, lang);
  if (found.problems.length > 0) return EXIT.problem;
  const { targets } = found;
  const statements = options.scp
    ? [scpStatement(targets)]
    : [
        ...invokeStatements({
          targets,
          account: account ?? '*',
          streaming: options.streaming === true,
        }),
        ...furtherStatements({
          apiKey: options.apiKey === true,
          firstCaller: options.firstCaller === true,
          doctor: options.doctor === true,
        }),
      ];
  io.stdout.write(asJson(policyOf(statements)));
  if (options.scp) io.stderr.write(`${HOW_TO_EXCEPT[lang]}\n`);
  return EXIT.ok;
}

async function checkedPolicy(
  file: string,
  options: PolicyCommandOptions,
  io: ConsoleIo,
): Promise<ExitCode> {
  const lang = pickLanguage(options.lang, io.environment);
  const document = readPolicy(
    file === '-' ? await readAll(io.stdin) : await readNamedFile(file),
    file === '-' ? 'standard input' : file,
  );
  const names = listed(options.models);
  const found = names.length === 0 ? NOTHING : targetsOf(names, options, io, lang);
  if (found.problems.length > 0) return EXIT.problem;
  const check = checkPolicy(document, {
    targets: found.targets,
    streaming: options.streaming === true,
    account: options.account,
  });
  io.stdout.write(options.json ? asJson(check) : policyCheckPage(check, lang, colorsFor(io)));
  return check.tooWide.length + check.missing.length === 0 ? EXIT.ok : EXIT.problem;
}

const NOTHING: PolicyTargets = { targets: [], notes: [], problems: [] };

/** What the names mean; notes and problems go to standard error, where they are in no one's way. */
function targetsOf(
  models: readonly string[],
  options: PolicyCommandOptions,
  io: ConsoleIo,
  lang: Language,
): PolicyTargets {
  const found = policyTargets({ models, regions: namedRegions(options.regions, io), lang });
  for (const line of [...found.notes, ...found.problems]) {
    io.stderr.write(`caprock: ${printable(line)}\n`);
  }
  return found;
}

const HOW_TO_EXCEPT = {
  en: `In the statement that denies regions, exempt these actions (add them to its NotAction), and put this
statement beside it: calls through an inference profile then reach the regions that they lead to.`,
  ko: `리전을 거부하는 문장에서 이 작업들을 제외하고(NotAction에 추가), 이 문장을 그 옆에 넣으세요.
그러면 추론 프로필을 통한 호출이 연결되는 리전에 도달할 수 있습니다.`,
} as const satisfies Record<Language, string>;

const EXAMPLES = {
  commands: [
    'caprock policy --models claude-sonnet-4-6 --regions us-east-1',
    'caprock policy --models sonnet-4.6,haiku-4.5 --regions us-east-1,eu-west-1 --streaming --account 123456789012',
    'caprock policy --models claude-sonnet-4-6 --regions us-east-1 --scp',
    'caprock policy --check policy.json --models claude-sonnet-4-6 --regions us-east-1',
  ],
} as const satisfies HelpExamples;
