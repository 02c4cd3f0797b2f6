import {
  callableModels,
  catalogAsOf,
  explain,
  type Language,
  type ModelTier,
  pickRegion,
  recommendModels,
} from '@caprock/core';
import { type ConsoleIo, EXIT, type ExitCode } from '../console-io.ts';
import { examplesText, type HelpExamples } from '../help/examples-text.ts';
import { pickLanguage } from '../language.ts';
import { askBedrock } from '../live/ask-bedrock.ts';
import { asJson } from '../output/as-json.ts';
import { colorsFor } from '../output/colors.ts';
import { chainPage, livePage, modelsPage } from '../output/models-page.ts';
import { page } from '../output/page.ts';
import { remediesOf } from '../remedies-of.ts';
import { UsageError } from '../usage-error.ts';
import type { CommandHost } from './command-host.ts';

/** The options of `caprock models`. */
interface ModelsCommandOptions {
  readonly json?: boolean;
  readonly lang?: string;
  readonly region?: string;
  readonly chain?: boolean;
  readonly live?: boolean;
}

const TIERS = ['best', 'balanced', 'fast'] as const satisfies readonly ModelTier[];

/** Adds `caprock models`. */
export function addModelsCommand({ program, io, finish }: CommandHost): void {
  program
    .command('models')
    .description('what can be called from a region')
    .option('--region <region>', 'the AWS region of the call')
    .option('--chain', 'what to call and what to fall back to, in order')
    .option('--live', 'ask Bedrock what this account can call, instead of the catalogue')
    .option('--json', 'one JSON object')
    .option('--lang <language>', 'en or ko; without it, what LANG says')
    .addHelpText('after', examplesText(EXAMPLES, io))
    .action(async (options: ModelsCommandOptions) => finish(await modelsCommand(options, io)));
}

/**
 * Tells what can be called from a region by the shipped catalogue, or by what Bedrock tells the account,
 * or the recommended chains.
 * @throws UsageError when no region is known, or one is not shaped like a region.
 */
async function modelsCommand(options: ModelsCommandOptions, io: ConsoleIo): Promise<ExitCode> {
  const { region, source } = regionOf(options, io);
  const lang = pickLanguage(options.lang, io.environment);
  if (options.live) return await liveModels({ region, source, lang }, options, io);
  const models = callableModels({ region });
  const exitCode = models.length === 0 ? EXIT.problem : EXIT.ok;
  const about = { region, catalogAsOf };
  if (options.chain) {
    const chains = Object.fromEntries(
      TIERS.map((tier) => [tier, recommendModels({ region, tier, scope: 'geo' })]),
    ) as Record<ModelTier, string[]>;
    io.stdout.write(
      options.json
        ? asJson({ ...about, chains })
        : chainPage({ ...about, source, chains }, lang, colorsFor(io)),
    );
    return exitCode;
  }
  io.stdout.write(
    options.json
      ? asJson({ ...about, models })
      : modelsPage({ ...about, source, models }, lang, colorsFor(io)),
  );
  return exitCode;
}

/** What `--live` tells: one page or one object, or why it could not be asked. */
async function liveModels(
  about: { readonly region: string; readonly source: string | undefined; readonly lang: Language },
  { chain, json }: ModelsCommandOptions,
  io: ConsoleIo,
): Promise<ExitCode> {
  const { region, lang } = about;
  const answer = await askBedrock(region);
  if ('diagnosis' in answer) {
    const { title, steps } = explain(answer.diagnosis, remediesOf(lang));
    io.stderr.write(page([title, ...steps.map((step, index) => `${index + 1}. ${step}`)]));
    return EXIT.unchecked;
  }
  const { models, source, reason } = answer;
  const ids = new Set(models.flatMap((model) => model.ids));
  const chains = Object.fromEntries(
    TIERS.map((tier) => [
      tier,
      recommendModels({ region, tier, scope: 'geo' }).filter((id) => ids.has(id)),
    ]),
  ) as Record<ModelTier, string[]>;
  const told = { region, source, ...(reason ? { reason } : {}) };
  const shown = { ...about, answeredBy: source, catalogAsOf };
  const output = json
    ? asJson(chain ? { ...told, chains } : { ...told, models })
    : chain
      ? chainPage({ ...shown, chains }, lang, colorsFor(io))
      : livePage({ ...shown, models }, lang, colorsFor(io));
  io.stdout.write(output);
  return models.length === 0 ? EXIT.problem : EXIT.ok;
}

function regionOf(options: ModelsCommandOptions, { environment }: ConsoleIo) {
  const { region, source, ignored } = pickRegion({
    option: options.region,
    awsRegion: environment.AWS_REGION,
    awsDefaultRegion: environment.AWS_DEFAULT_REGION,
  });
  if (ignored.includes('option')) throw new UsageError('--region is not shaped like an AWS region');
  if (region === undefined) {
    throw new UsageError('a region is missing: give --region, or set AWS_REGION');
  }
  return { region, source };
}

const EXAMPLES = {
  commands: [
    'caprock models --region ap-northeast-2',
    'caprock models --region us-east-1 --chain',
    'caprock models --region us-east-1 --live --json',
  ],
} as const satisfies HelpExamples;
