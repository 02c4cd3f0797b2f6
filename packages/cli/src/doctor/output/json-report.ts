import type { Language } from '@caprock/core';
import { asJson } from '../../output/as-json.ts';
import type { Report } from '../examine.ts';
import type { Finding } from '../finding.ts';
import { worstTier } from '../worst-tier.ts';
import { sentence } from './words.ts';

/** The one object of `caprock doctor --json`, in the language that was asked for. */
export function jsonReport({ findings }: Report, lang: Language): string {
  const answer = { tier: worstTier(findings), findings: findings.map((one) => plain(one, lang)) };
  return asJson(answer);
}

function plain(finding: Finding, lang: Language) {
  const { id, tier, source, affects, links, remediation } = finding;
  const text = sentence(finding, lang);
  return {
    id,
    text: source ? `${text} (${source})` : text,
    tier,
    affects: affects ?? [],
    links: links ?? [],
    remediation: {
      commands: remediation?.commands ?? [],
      text: remediation?.text[lang] ?? '',
    },
  };
}
