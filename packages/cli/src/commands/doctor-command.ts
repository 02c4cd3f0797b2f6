import { writeFile } from 'node:fs/promises';
import { pickRegion } from '@caprock/core';
import { type ConsoleIo, EXIT, type ExitCode } from '../console-io.ts';
import { checks } from '../doctor/checks/index.ts';
import { examine } from '../doctor/examine.ts';
import { adminText } from '../doctor/output/admin-text.ts';
import { checkList } from '../doctor/output/check-list.ts';
import { htmlPage } from '../doctor/output/html-page.ts';
import { jsonReport } from '../doctor/output/json-report.ts';
import { probeCost } from '../doctor/output/probe-cost.ts';
import { progressLine } from '../doctor/output/progress-line.ts';
import { reportPage } from '../doctor/output/report-page.ts';
import { exitCodeOf } from '../doctor/worst-tier.ts';
import { pickLanguage } from '../language.ts';
import { listed } from '../named-regions.ts';
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
  readonly admin?: boolean;
  /** The file to write a page to. */
  readonly html?: string;
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
  const chosen = chosenChecks(listed(options.only));
  const progress = progressLine(io, lang);
  const report = await examine(
    {
      environment: io.environment,
      project: options.project ?? process.cwd(),
      models: listed(options.model),
      regions: listed(options.region).map(regionShaped),
      probe: options.probe === true,
      simulate: options.simulate === true,
      now: io.now ?? Date.now,
    },
    {
      checks: chosen,
      showAccount: options.showAccount === true,
      onSettled: progress.update,
      onProbe: (models) => io.stderr.write(probeCost(models, lang)),
    },
  ).finally(progress.end);
  if (options.html !== undefined) await writePage(options.html, htmlPage(report, chosen, lang));
  const output = options.json
    ? jsonReport(report, lang)
    : options.admin
      ? adminText(report, lang)
      : reportPage(report, chosen, lang, colorsFor(io));
  io.stdout.write(output);
  return exitCodeOf(report.findings);
}

function chosenChecks(ids: readonly string[]): typeof checks {
  const unknown = ids.find((id) => !checks.some((check) => check.id === id));
  if (unknown !== undefined) {
    throw new UsageError(`there is no check "${unknown}": caprock doctor --list names them all`);
  }
  return ids.length === 0 ? checks : checks.filter(({ id }) => ids.includes(id));
}

/** Whoever else uses this machine has no business with it. */
async function writePage(file: string, page: string): Promise<void> {
  try {
    await writeFile(file, page, { mode: 0o600 });
  } catch (error) {
    throw new UsageError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}

function regionShaped(region: string): string {
  const picked = pickRegion({ option: region }).region;
  if (picked === undefined) throw new UsageError('--region is not shaped like an AWS region');
  return picked;
}
