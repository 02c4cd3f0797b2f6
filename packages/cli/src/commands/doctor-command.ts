import { pickRegion } from '@caprock/core';
import { type ConsoleIo, EXIT, type ExitCode } from '../console-io.ts';
import { checks } from '../doctor/checks/index.ts';
import { examine } from '../doctor/examine.ts';
import { checkList } from '../doctor/output/check-list.ts';
import { jsonReport } from '../doctor/output/json-report.ts';
import { probeCost } from '../doctor/output/probe-cost.ts';
import { progressLine } from '../doctor/output/progress-line.ts';
import { reportPage } from '../doctor/output/report-page.ts';
import { exitCodeOf } from '../doctor/worst-tier.ts';
import { pickLanguage } from '../language.ts';
import { colorsFor } from '../output/colors.ts';
import { UsageError } from '../usage-error.ts';

/** The options of `caprock doctor`. */
export interface DoctorCommandOptions {
  readonly json?: boolean;
  readonly lang?: string;
  readonly list?: boolean;
  readonly only?: readonly string[];
  readonly model?: readonly string[];
  readonly region?: readonly string[];
  readonly probe?: boolean;
  readonly simulate?: boolean;
  readonly showAccount?: boolean;
  readonly project?: string;
}

/**
 * Examines this machine and this account: what keeps a call of Claude on Bedrock from working, and the
 * next command. Reads only, unless `--probe` is given.
 * @throws UsageError when a check does not exist, or a region is not shaped like one.
 */
export async function doctorCommand(
  options: DoctorCommandOptions,
  io: ConsoleIo,
): Promise<ExitCode> {
  const lang = pickLanguage(options.lang, io.environment);
  if (options.list) {
    io.stdout.write(checkList(checks, lang, options.json === true));
    return EXIT.ok;
  }
  const chosen = chosenChecks(options.only ?? []);
  const progress = progressLine(io, lang);
  const report = await examine(
    {
      environment: io.environment,
      project: options.project ?? process.cwd(),
      models: options.model ?? [],
      regions: (options.region ?? []).map(regionShaped),
      probe: options.probe === true,
      simulate: options.simulate === true,
      now: Date.now,
    },
    {
      checks: chosen,
      showAccount: options.showAccount === true,
      onSettled: progress.update,
      onProbe: (models) => io.stderr.write(probeCost(models, lang)),
    },
  ).finally(progress.end);
  io.stdout.write(
    options.json ? jsonReport(report, lang) : reportPage(report, chosen, lang, colorsFor(io)),
  );
  return exitCodeOf(report.findings);
}

function chosenChecks(ids: readonly string[]): typeof checks {
  const unknown = ids.find((id) => !checks.some((check) => check.id === id));
  if (unknown !== undefined) {
    throw new UsageError(`there is no check "${unknown}": caprock doctor --list names them all`);
  }
  return ids.length === 0 ? checks : checks.filter(({ id }) => ids.includes(id));
}

function regionShaped(region: string): string {
  const picked = pickRegion({ option: region }).region;
  if (picked === undefined) throw new UsageError('--region is not shaped like an AWS region');
  return picked;
}
