import type { Language } from '@caprock/core';
import type { Colors } from '../../output/colors.ts';
import { table } from '../../output/table.ts';
import type { Report } from '../examine.ts';
import type { Finding, Tier } from '../finding.ts';
import { SIGNS, WORDS } from './words.ts';

const ORDER = ['problem', 'warning', 'skipped', 'ok'] as const satisfies readonly Tier[];

/** What is known of a model in a region: the worst finding about both, and which it is. */
interface Cell {
  readonly tier: Tier;
  /** The id of the finding, unless all is fine. */
  readonly id: string | undefined;
}

/** The models and regions of a report, where there is more than one of them; nothing else. */
export function matrix(report: Report, lang: Language, { bold }: Colors): string[] {
  const { models, regions, cellOf } = cellsOf(report);
  if (models.length * regions.length < 2) return [];
  const rows = models.map((model) => [
    model,
    ...regions.map((region) => {
      const cell = cellOf(model, region);
      return cell ? `${SIGNS[cell.tier]} ${cell.id ?? ''}`.trim() : '';
    }),
  ]);
  const [head = '', ...rest] = table([[WORDS[lang].model, ...regions], ...rows]);
  return ['', bold(head), ...rest];
}

/** The cells of the matrix. */
export function cellsOf({ targets, findings }: Report): {
  readonly models: readonly string[];
  readonly regions: readonly string[];
  readonly cellOf: (model: string, region: string) => Cell | undefined;
} {
  return {
    models: [...new Set(targets.map(({ asked }) => asked))],
    regions: [...new Set(targets.map(({ region }) => region))],
    cellOf(model, region) {
      if (!targets.some((target) => target.asked === model && target.region === region)) {
        return undefined;
      }
      const about = findings.filter(
        ({ at }) => at?.region === region && (at.model === undefined || at.model === model),
      );
      return worst(about);
    },
  };
}

function worst(findings: readonly Finding[]): Cell {
  for (const tier of ORDER) {
    const found = findings.find((finding) => finding.tier === tier);
    if (found) return { tier, id: tier === 'problem' || tier === 'warning' ? found.id : undefined };
  }
  return { tier: 'skipped', id: undefined };
}
