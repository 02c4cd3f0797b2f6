/** The types that an input may have to be. */
export type Wanted =
  | 'String'
  | 'Integer'
  | 'Float'
  | 'Boolean'
  | 'Blob'
  | 'list'
  | 'map'
  | 'structure';

/**
 * What AWS says of a JSON value that has another type than the member. The sentences are those of AWS's
 * JSON reader as other services were seen to answer; none was seen from Bedrock.
 */
export function wrongType(value: unknown, wanted: Wanted): string {
  if (Array.isArray(value)) return 'Start of list found where not expected';
  if (typeof value === 'object') return 'Start of structure or map found where not expected.';
  if (wanted === 'list') return 'Expected list or null';
  if (wanted === 'map' || wanted === 'structure') return 'Expected null';
  const found = typeof value === 'boolean' ? String(value) : typeof value;
  const article = wanted === 'Integer' ? 'an' : 'a';
  return `${found.toUpperCase()}_VALUE can not be converted to ${article} ${wanted}`;
}
