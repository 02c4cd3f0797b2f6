import type { Diagnosis, Explanation, Remedies } from './types.ts';

/**
 * Renders the remedy of a diagnosis in the language of the given table.
 * @param remedies From `@caprock/core/remedies/en` or `@caprock/core/remedies/ko`.
 */
export function explain(diagnosis: Diagnosis, remedies: Remedies): Explanation {
  const { title, meaning, steps, link } = remedies[diagnosis.kind] ?? remedies.unknown;
  return {
    kind: diagnosis.kind,
    title,
    meaning,
    steps: steps(diagnosis.facts ?? {}),
    link,
    alternatives: diagnosis.alternatives,
  };
}
