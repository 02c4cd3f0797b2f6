import type { KindDefinition } from './kinds/definition.ts';

interface Entry {
  readonly phrase: string;
  readonly definition: KindDefinition;
}

/**
 * Finds the kinds whose phrases stand in a text, in one pass over the text: phrases are kept by their
 * first two letters, so that most of them are never compared.
 * @param spelling How a phrase stands in the texts; what it leaves empty is not looked for.
 */
export function phraseFinder(
  definitions: readonly KindDefinition[],
  spelling: (phrase: string) => string = String,
): (text: string) => ReadonlySet<KindDefinition> {
  const entries = new Map<number, Entry[]>();
  for (const definition of definitions) {
    for (const phrase of (definition.phrases ?? []).map(spelling).filter(Boolean)) {
      const key = pairAt(phrase, 0);
      entries.set(key, [...(entries.get(key) ?? []), { phrase, definition }]);
    }
  }
  return (text) => {
    const found = new Set<KindDefinition>();
    for (let at = 0; at < text.length - 1; at += 1) {
      for (const { phrase, definition } of entries.get(pairAt(text, at)) ?? NONE) {
        if (text.startsWith(phrase, at)) found.add(definition);
      }
    }
    return found;
  };
}

/** Three words and more: the name of a class may hold two of them in a row. */
const LONG_PHRASE = /^\S+ \S+ .{8}/;

/** How a longer phrase stands in a text without spaces; the empty text for a short one. */
export function withoutSpaces(phrase: string): string {
  return LONG_PHRASE.test(phrase) ? phrase.replaceAll(' ', '') : '';
}

const NONE: readonly Entry[] = [];

/** Two letters as one number. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);
}
