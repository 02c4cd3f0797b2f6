import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KindDefinition } from './kinds/definition.ts';
import { kinds } from './kinds/index.ts';
import { phraseFinder } from './phrase-finder.ts';

const definitions: readonly KindDefinition[] = kinds;
const find = phraseFinder(definitions);
const phrases = definitions.flatMap(({ phrases: own = [] }) => own);

/** What it stands for: every phrase looked for on its own. */
function oneByOne(text: string): Set<KindDefinition> {
  return new Set(
    definitions.filter(({ phrases: own = [] }) => own.some((phrase) => text.includes(phrase))),
  );
}

test('every phrase has two letters at least', () => {
  expect(phrases.filter((phrase) => phrase.length < 2)).toEqual([]);
});

test('finds what a search for each phrase finds', () => {
  const piece = fc.oneof(fc.constantFrom(...phrases), fc.string({ maxLength: 12, unit: 'binary' }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.boolean(), (pieces, cut) => {
      const text = pieces.join('').slice(0, cut ? -1 : undefined);
      expect(find(text)).toEqual(oneByOne(text));
    }),
    { numRuns: 2_000 },
  );
});

test.each(['', 'a', '한'])('a text of %j holds nothing', (text) => {
  expect(find(text).size).toBe(0);
});
