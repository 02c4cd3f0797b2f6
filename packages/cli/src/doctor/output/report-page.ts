import type { Language } from '@caprock/core';
import type { Colors } from '../../output/colors.ts';
import { page } from '../../output/page.ts';
import type { Check } from '../check.ts';
import type { Report } from '../examine.ts';
import type { Finding, Tier } from '../finding.ts';
import { matrix } from './matrix.ts';
import { SIGNS, sentence, summary } from './words.ts';

/** The page of `caprock doctor`. */
export function reportPage(
  report: Report,
  checks: readonly Check[],
  lang: Language,
  colors: Colors,
): string {
  const sections = checks.flatMap((check) => {
    const findings = report.findings.filter((finding) => finding.check === check.id);
    return findings.flatMap((finding, index) => [
      ...lines(finding, index === 0 ? check.title[lang] : '', lang, colors),
    ]);
  });
  return page([
    ...sections,
    ...matrix(report, lang, colors),
    '',
    colors.bold(summary(report.findings, lang)),
  ]);
}

function lines(finding: Finding, title: string, lang: Language, colors: Colors): string[] {
  const { tier, source, remediation, links = [] } = finding;
  const told = sentence(finding, lang);
  const from = source ? colors.dim(`  (${source})`) : '';
  const head = `${paint(tier, colors)(SIGNS[tier])} ${title ? `${colors.bold(title)}  ` : '  '}${told}${from}`;
  if (tier === 'ok' || tier === 'skipped' || !remediation) return [head];
  return [
    head,
    ...remediation.text[lang].split('\n').map((step) => `    → ${step}`),
    ...remediation.commands.map((command) => `      ${colors.cyan(`$ ${command}`)}`),
    ...links.map((link) => `    ${colors.dim(link)}`),
  ];
}

function paint(tier: Tier, { green, red, yellow, dim }: Colors): (text: string) => string {
  return { ok: green, problem: red, warning: yellow, skipped: dim }[tier];
}
