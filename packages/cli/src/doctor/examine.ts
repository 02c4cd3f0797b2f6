import type { Check } from './check.ts';
import type { DoctorOptions } from './doctor-options.ts';
import { createFacts } from './facts/facts.ts';
import type { SourcedRegion } from './facts/pick-regions.ts';
import type { Target } from './facts/resolve-targets.ts';
import type { Finding } from './finding.ts';
import { runChecks } from './run-checks.ts';
import { createScrubber, scrubFinding } from './scrub.ts';

/** What the doctor found. Nothing secret is in it: its texts can be shown. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly regions: readonly SourcedRegion[];
  readonly targets: readonly Pick<Target, 'region' | 'asked' | 'id' | 'base'>[];
  /** Who calls, without the name of a session; undefined where AWS did not tell. */
  readonly caller: string | undefined;
}

/** What beside the options decides what is told. */
export interface ExamineSettings {
  readonly checks: readonly Check[];
  readonly showAccount: boolean;
  readonly onSettled?: (running: readonly string[]) => void;
  /** Called before models are called, with how many. */
  readonly onProbe?: (models: number) => void;
}

/** Gathers the facts, runs the checks side by side, and takes out of their texts what must not be shown. */
export async function examine(
  options: DoctorOptions,
  { checks, showAccount, onSettled, onProbe }: ExamineSettings,
): Promise<Report> {
  const facts = createFacts(options);
  try {
    if (options.probe)
      onProbe?.((await facts.targets().catch(() => [])).filter(({ id }) => id).length);
    const findings = await runChecks(checks, facts, onSettled);
    const regions = await facts.regions().catch(() => []);
    const targets = await facts.targets().catch(() => []);
    const wanted = checks.some(({ id }) => id === 'identity');
    const identity = wanted
      ? await facts.identity(await facts.homeRegion()).catch(() => undefined)
      : undefined;
    const scrub = createScrubber({ secrets: await secretsOf(facts), showAccount });
    return {
      findings: findings.map((finding) => scrubFinding(finding, scrub)),
      regions: regions.map(({ region, source }) => ({ region, source: scrub(source) })),
      targets: targets.map(({ region, asked, id, base }) => ({
        region,
        asked: scrub(asked),
        id: id && scrub(id),
        base: base && scrub(base),
      })),
      caller: identity && scrub(identity.arn.replace(/(:assumed-role\/[^/]+)\/.*$/, '$1')),
    };
  } finally {
    facts.close();
  }
}

/** Every secret that the facts hold. */
async function secretsOf(facts: ReturnType<typeof createFacts>): Promise<readonly string[]> {
  const { environment } = facts.options;
  const [credentials, dotEnv, profile] = await Promise.all([
    facts.credentials().catch(() => undefined),
    facts.dotEnv().catch(() => undefined),
    facts.profile().catch(() => undefined),
  ]);
  const held = [environment, dotEnv?.values ?? {}, profile?.settings ?? {}].flatMap((values) =>
    Object.entries(values).flatMap(([name, value]) =>
      value && /secret|token|password|api_?key/i.test(name) ? [value] : [],
    ),
  );
  return [...held, credentials?.secretAccessKey ?? '', credentials?.sessionToken ?? ''];
}
