import type { Diagnosis, Explanation, Reader, Remedies } from './types.ts';

/**
 * Renders the remedy of a diagnosis in the language of the given table.
 * @param remedies From `@caprock/core/remedies/en` or `@caprock/core/remedies/ko`.
 * @param options `reader`: what the person works with; the general steps without it, and where
 * nothing differs.
 */
export function explain(
  diagnosis: Diagnosis,
  remedies: Remedies,
  { reader }: { readonly reader?: Reader | undefined } = {},
): Explanation {
  const { title, meaning, steps, variants, link } = remedies[diagnosis.kind] ?? remedies.unknown;
  const own = reader === undefined ? undefined : variants?.[reader];
  return {
    kind: diagnosis.kind,
    title,
    meaning,
    steps: (own ?? steps)(diagnosis.facts ?? {}),
    link,
    alternatives: diagnosis.alternatives,
  };
}
