import type { Validation } from './validation.ts';

/** Each half of a surrogate pair has its other half. */
export const validUnicode: Validation = {
  id: 'valid-unicode',
  source: 'https://github.com/sst/opencode (sanitizeSurrogates)',
  converse: ({ text }) => brokenPair(text),
  // Of a Converse request the front end has read the text.
  model: ({ text, api }) => (api === 'invoke' ? brokenPair(text) : undefined),
};

const SURROGATE = /\\u[dD][89a-fA-F]/;

/** A pair or a half of one, and every other escape, so that an escaped backslash is not taken for one. */
const ESCAPES =
  /(?<high>\\u[dD][89abAB][0-9a-fA-F]{2})(?<low>\\u[dD][c-fC-F][0-9a-fA-F]{2})?|(?<alone>\\u[dD][c-fC-F])|\\[\s\S]/g;

function brokenPair(text: string): string | undefined {
  if (!SURROGATE.test(text)) return undefined;
  for (const { index, groups: { high, low, alone } = {} } of text.matchAll(ESCAPES)) {
    if (alone !== undefined) return notJson('invalid high surrogate in string', index);
    if (high === undefined || low !== undefined) continue;
    const behind = index + high.length;
    const other = text.startsWith('\\u', behind) ? 'invalid' : 'no';
    return notJson(`${other} low surrogate in string`, behind);
  }
  return undefined;
}

function notJson(problem: string, at: number): string {
  return `The request body is not valid JSON: ${problem}: line 1 column ${at + 1} (char ${at})`;
}
