import { type Language, pickRegion, type Resolution, resolveModel } from '@caprock/core';
import { Option } from 'commander';
import { type AnswerLine, runBatch } from '../batch.ts';
import { type ConsoleIo, EXIT, type ExitCode } from '../console-io.ts';
import { examplesText, type HelpExamples } from '../help/examples-text.ts';
import { pickLanguage } from '../language.ts';
import { asJson } from '../output/as-json.ts';
import { colorsFor } from '../output/colors.ts';
import { resolutionPage } from '../output/resolution-page.ts';
import { textMember, UsageError } from '../usage-error.ts';
import type { CommandHost } from './command-host.ts';
import { withOutput } from './with-output.ts';

/** The options of `caprock resolve`. */
interface ResolveCommandOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly lang?: string;
  readonly region?: string;
  readonly scope: 'geo' | 'global';
  readonly retired: 'replace' | 'error';
}

/** Adds `caprock resolve`. */
export function addResolveCommand({ program, io, finish }: CommandHost): void {
  withOutput(program.command('resolve'))
    .description('which id a model name means in a region')
    .argument('[name]', 'any spelling of a model name, an id or an ARN')
    .option('--region <region>', 'the AWS region of the call')
    .addOption(
      new Option('--scope <scope>', 'may the call leave the geography')
        .choices(['geo', 'global'])
        .default('global'),
    )
    .addOption(
      new Option('--retired <what>', 'what to do with a retired model')
        .choices(['replace', 'error'])
        .default('replace'),
    )
    .addHelpText('after', examplesText(EXAMPLES, io))
    .action(async (name: string | undefined, options: ResolveCommandOptions) =>
      finish(await resolveCommand(name, options, io)),
    );
}

/**
 * Tells which id a name means in a region: of an argument, or of a batch.
 * @throws UsageError when there is no name.
 */
async function resolveCommand(
  name: string | undefined,
  options: ResolveCommandOptions,
  io: ConsoleIo,
): Promise<ExitCode> {
  if (options.jsonl) return runBatch(io, resolveLine(options, pickLanguage(options.lang, {})));
  if (name === undefined) throw new UsageError('a model name is missing');
  const picked = pickRegion({
    option: options.region,
    awsRegion: io.environment.AWS_REGION,
    awsDefaultRegion: io.environment.AWS_DEFAULT_REGION,
  });
  const resolution = resolve(name, picked.region, options);
  const lang = pickLanguage(options.lang, io.environment);
  const output = options.json
    ? asJson(answer(resolution, lang))
    : resolutionPage(resolution, picked.source, lang, colorsFor(io));
  io.stdout.write(output);
  return resolution.modelId === null ? EXIT.problem : EXIT.ok;
}

function resolveLine(options: ResolveCommandOptions, lang: Language): AnswerLine {
  return (line) => {
    const name = textMember(line, 'input');
    if (name === undefined) throw new UsageError('"input" is missing');
    return answer(resolve(name, textMember(line, 'region') ?? options.region, options), lang);
  };
}

function resolve(
  name: string,
  region: string | undefined,
  { scope, retired }: ResolveCommandOptions,
): Resolution {
  return resolveModel(name, { region, scope, retired, explicit: 'replace', family: 'leave' });
}

function answer(resolution: Resolution, lang: Language): Record<string, unknown> {
  const { status, modelId, base, requested, profile, region, suggestions } = resolution;
  const notes = resolution.notes.map(({ code, sentence }) => ({ code, text: sentence[lang] }));
  return { status, modelId, base, requested, profile, region, suggestions, notes };
}

const EXAMPLES = {
  commands: [
    'caprock resolve claude-sonnet-4 --region eu-west-1',
    'caprock resolve "Claude Opus 5.5" --region ap-northeast-2 --json',
    'caprock resolve sonnet-4.6 --region us-east-1 --retired error',
  ],
} as const satisfies HelpExamples;
