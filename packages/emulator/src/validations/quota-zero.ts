import type { WorldQuota } from '../world/world.ts';
import type { Validation } from './validation.ts';

const SENTENCES: Readonly<Record<WorldQuota['counts'], string>> = {
  'requests-per-minute': 'Too many requests, please wait before trying again.',
  'tokens-per-minute': 'Too many tokens, please wait before trying again.',
  'tokens-per-day': 'Too many tokens per day, please wait before trying again.',
};

/** A quota applied at 0, as new accounts have them, lets nothing through. */
export const quotaZero: Validation = {
  id: 'quota-zero',
  status: 429,
  exception: 'ThrottlingException',
  source: 'https://github.com/minorun365/agent-book/issues/29',
  world({ world, lookup, region }) {
    if (lookup.outcome !== 'found') return undefined;
    const empty = world.quotas.find(
      (quota) =>
        quota.value === 0 &&
        (quota.model ?? lookup.id) === lookup.id &&
        (quota.region ?? region) === region,
    );
    return empty && SENTENCES[empty.counts];
  },
};
