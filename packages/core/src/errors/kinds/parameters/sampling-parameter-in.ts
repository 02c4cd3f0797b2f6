/** Every spelling of a sampling parameter, and its name on the wire. */
const SPELLINGS: readonly (readonly [spelling: string, parameter: string])[] = [
  ['temperature', 'temperature'],
  ['top_p', 'top_p'],
  ['topp', 'top_p'],
  ['top_k', 'top_k'],
  ['topk', 'top_k'],
];

/** The sampling parameter that a lower-case text names first, in the words of the Messages API. */
export function samplingParameterIn(text: string): string | undefined {
  let first: { readonly at: number; readonly parameter: string } | undefined;
  for (const [spelling, parameter] of SPELLINGS) {
    const at = text.indexOf(spelling);
    if (at >= 0 && (first === undefined || at < first.at)) first = { at, parameter };
  }
  return first?.parameter;
}
