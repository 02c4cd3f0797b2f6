/**
 * JSON with its members in the order of their names and without `cache_control`: two items that mean
 * the same to a model have the same text.
 */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, sorted) ?? 'null';
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([name]) => name !== 'cache_control');
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
