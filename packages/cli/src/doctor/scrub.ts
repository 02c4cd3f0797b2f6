import { printable } from '../output/printable.ts';
import type { Finding } from './finding.ts';

/** Takes out of a text what must not be shown. */
export type Scrub = (text: string) => string;

/** Shorter values are words, which stand in harmless texts too. */
const SHORTEST_SECRET = 8;

/** What is shaped like a key of AWS, whoever it belongs to. */
const KEYS: readonly (readonly [RegExp, string])[] = [
  [/\b((?:AKIA|ASIA))[A-Z0-9]{12,}/g, '$1…'],
  [/\b((?:ABSK|bedrock-api-key-))[A-Za-z0-9+/=_-]{8,}/g, '$1…'],
];

/** Twelve digits that stand alone or in an ARN. */
const ACCOUNT = /(?<![\d-])\d{8}(\d{4})(?!\d)/g;

/**
 * Makes the scrubber of a run: terminal controls, the secrets that the run has seen, whatever is shaped
 * like a key, and, unless they may be shown, all of an account id but its last four digits.
 */
export function createScrubber({
  secrets,
  showAccount,
}: {
  readonly secrets: readonly string[];
  readonly showAccount: boolean;
}): Scrub {
  const long = [...new Set(secrets)]
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .sort((one, other) => other.length - one.length);
  return (text) => {
    let clean = printable(text);
    for (const secret of long) clean = clean.replaceAll(secret, '<hidden>');
    for (const [pattern, replacement] of KEYS) clean = clean.replace(pattern, replacement);
    return showAccount ? clean : clean.replace(ACCOUNT, '…$1');
  };
}

/** A finding whose every text went through the scrubber. */
export function scrubFinding(finding: Finding, scrub: Scrub): Finding {
  return scrubbed(finding, scrub) as Finding;
}

function scrubbed(value: unknown, scrub: Scrub): unknown {
  if (typeof value === 'string') return scrub(value);
  if (Array.isArray(value)) return value.map((item) => scrubbed(item, scrub));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, scrubbed(member, scrub)]),
  );
}
