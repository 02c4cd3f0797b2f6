import type { Language } from '@caprock/core';
import type { Colors } from '../../output/colors.ts';
import { page } from '../../output/page.ts';
import type { Check } from '../check.ts';
import type { Report } from '../examine.ts';
import type { Finding, Tier } from '../finding.ts';
import { matrix } from './matrix.ts';
import { SIGNS, sentence, summary, WORDS } from './words.ts';

/** The page of `caprock doctor`: each check's answers, then, last and in sight, what to do. */
export function reportPage(
  report: Report,
  checks: readonly Check[],
  lang: Language,
  colors: Colors,
): string {
  const steps = stepsOf(report.findings, lang);
  return page([
    ...checks.flatMap((check) => section(check, report.findings, lang, colors)),
    ...matrix(report, lang, colors),
    ...(steps.length > 0 ? ['', colors.bold(WORDS[lang].todo)] : []),
    ...steps.flatMap((step, index) => todo(step, index, colors)),
    '',
    colors.bold(summary(report.findings, lang)),
  ]);
}

/** The lines of a check; two names of one model say the same, which is printed once. */
function section(
  { id, title }: Check,
  findings: readonly Finding[],
  lang: Language,
  { bold, dim, ...colors }: Colors,
): string[] {
  const mine = findings.filter(({ check }) => check === id);
  const lines = mine.map((finding) => {
    const source = finding.source ? dim(`  (${finding.source})`) : '';
    const sign = paint(finding.tier, { ...colors, dim })(SIGNS[finding.tier]);
    return [sign, `${sentence(finding, lang)}${source}`] as const;
  });
  const distinct = [...new Map(lines.map((line) => [line.join(), line])).values()];
  return distinct.map(([sign, text], index) =>
    index === 0 ? `${sign} ${bold(title[lang])}  ${text}` : `${sign}   ${text}`,
  );
}

/** Findings with one remedy. */
interface Step {
  readonly texts: readonly string[];
  readonly tier: Tier;
  readonly remedy: readonly string[];
  readonly commands: readonly string[];
  readonly links: readonly string[];
}

/** What to do, problems before warnings; findings with the same remedy are one step. */
function stepsOf(findings: readonly Finding[], lang: Language): readonly Step[] {
  const steps = new Map<string, Step>();
  for (const tier of ['problem', 'warning'] as const) {
    for (const finding of findings.filter((one) => one.tier === tier && one.remediation)) {
      const { text, commands = [] } = finding.remediation ?? {};
      const key = `${tier} ${text?.en}`;
      const before = steps.get(key);
      steps.set(key, {
        texts: [...new Set([...(before?.texts ?? []), finding.text[lang]])],
        tier,
        remedy: text?.[lang].split('\n') ?? [],
        commands: [...new Set([...(before?.commands ?? []), ...commands])],
        links: [...new Set([...(before?.links ?? []), ...(finding.links ?? [])])],
      });
    }
  }
  return [...steps.values()];
}

function todo(
  { texts, tier, remedy, commands, links }: Step,
  index: number,
  colors: Colors,
): string[] {
  const sign = paint(tier, colors)(SIGNS[tier]);
  return [
    '',
    ...texts.map((text, place) => `${place === 0 ? `${index + 1}.` : '  '} ${sign} ${text}`),
    ...remedy.map((line) => `     → ${line}`),
    ...commands.map((command) => `       ${colors.cyan(`$ ${command}`)}`),
    ...links.map((link) => `     ${colors.dim(link)}`),
  ];
}

function paint(
  tier: Tier,
  { green, red, yellow, dim }: Pick<Colors, 'green' | 'red' | 'yellow' | 'dim'>,
): (text: string) => string {
  return { ok: green, problem: red, warning: yellow, skipped: dim }[tier];
}
