import { EXIT, type ExitCode } from '../console-io.ts';
import type { Finding, Tier } from './finding.ts';

/** The tier of a whole report: `skipped` only where something should have been checked and was not. */
export function worstTier(findings: readonly Finding[]): Tier {
  const has = (tier: Tier) => findings.some((finding) => finding.tier === tier);
  if (has('problem')) return 'problem';
  if (findings.some(({ failed }) => failed)) return 'skipped';
  return has('warning') ? 'warning' : 'ok';
}

/** 1 where a problem was found, 3 where something could not be checked, else 0. */
export function exitCodeOf(findings: readonly Finding[]): ExitCode {
  const tier = worstTier(findings);
  if (tier === 'problem') return EXIT.problem;
  return tier === 'skipped' ? EXIT.unchecked : EXIT.ok;
}
