/**
 * The first whole number that stands within 40 characters after one of the phrases, grouping commas
 * left out; undefined where there is none. The phrases are lower case.
 */
export function numberAfter(text: string, ...phrases: readonly string[]): number | undefined {
  const lower = text.toLowerCase();
  for (const phrase of phrases) {
    const start = lower.indexOf(phrase);
    if (start < 0) continue;
    const digits = /\d[\d,]{0,14}/.exec(
      lower.slice(start + phrase.length, start + phrase.length + 40),
    );
    if (digits) return Number(digits[0].replaceAll(',', ''));
  }
  return undefined;
}
