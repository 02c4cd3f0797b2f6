import { catalogAsOf } from '@caprock/core';
import { type ConsoleIo, EXIT, type ExitCode } from '../console-io.ts';
import { examplesText, type HelpExamples } from '../help/examples-text.ts';
import { pickLanguage } from '../language.ts';
import { namedRegions } from '../named-regions.ts';
import { asJson } from '../output/as-json.ts';
import { colorsFor } from '../output/colors.ts';
import { githubAnnotations } from '../output/github-annotations.ts';
import { scanPage } from '../output/scan-page.ts';
import { daysOf } from '../scan/days.ts';
import { isProblem, scanFiles } from '../scan/scan-files.ts';
import type { CommandHost } from './command-host.ts';

/** The options of `caprock scan`. */
interface ScanCommandOptions {
  readonly region?: readonly string[];
  readonly within: string;
  readonly github?: boolean;
  readonly json?: boolean;
  readonly lang?: string;
}

/** Adds `caprock scan`. */
export function addScanCommand({ program, io, finish }: CommandHost): void {
  program
    .command('scan')
    .description('which models a code base names, and which of them end')
    .argument('[paths...]', 'files and folders; without them, this folder')
    .option('--region <regions...>', 'the AWS regions of the calls')
    .option('--within <time>', 'an end of life so far ahead is a problem: 60d, 8w, 2m, 1y', '60d')
    .option('--github', 'annotations for a workflow of GitHub Actions')
    .option('--json', 'one JSON object')
    .option('--lang <language>', 'en or ko; without it, what LANG says')
    .addHelpText('after', examplesText(EXAMPLES, io))
    .action(async (paths: string[], options: ScanCommandOptions) =>
      finish(await scanCommand(paths, options, io)),
    );
}

/**
 * Finds the names of Claude models in files, and tells which of them are retired, cannot be called, or
 * end within the time that was given.
 * @throws UsageError when a path is not there, or an option cannot be read.
 */
async function scanCommand(
  paths: readonly string[],
  options: ScanCommandOptions,
  io: ConsoleIo,
): Promise<ExitCode> {
  const regions = regionsOf(options, io);
  const result = await scanFiles(paths.length === 0 ? ['.'] : paths, {
    regions,
    now: io.now?.() ?? Date.now(),
    withinDays: daysOf(options.within),
  });
  const lang = pickLanguage(options.lang, io.environment);
  if (options.json) {
    const answer = { regions, catalogAsOf, ...result };
    io.stdout.write(asJson(answer));
  } else if (options.github) {
    io.stdout.write(githubAnnotations(result.findings, regions, lang));
  } else io.stdout.write(scanPage(result, regions, lang, colorsFor(io)));
  return result.findings.some(isProblem) ? EXIT.problem : EXIT.ok;
}

/** The regions that are named, or that of the environment; none is fine here. */
function regionsOf({ region }: ScanCommandOptions, { environment }: ConsoleIo): string[] {
  const isNamed = region ?? environment.AWS_REGION ?? environment.AWS_DEFAULT_REGION;
  return isNamed ? namedRegions(region, { environment }) : [];
}

const EXAMPLES = {
  about: {
    en: 'Names in comments, prose, tables and tests of a name are passed over; so are the line that holds\ncaprock-ignore and the one below it.',
    ko: '주석, 글, 표, 이름을 비교하는 코드에 나오는 이름은 건너뜁니다. caprock-ignore가 있는 줄과 그\n아랫줄도 건너뜁니다.',
  },
  commands: [
    'caprock scan --region us-east-1',
    'caprock scan src config --region eu-west-1 --within 8w',
    'caprock scan --region us-east-1 --github',
  ],
  exitCodes: {
    en: '0 fine, 1 a model is retired, cannot be called, or ends within the time, 2 wrong usage',
    ko: '0 정상, 1 지원이 종료되었거나 호출할 수 없거나 기간 안에 종료되는 모델이 있음, 2 잘못된 사용법',
  },
} as const satisfies HelpExamples;
