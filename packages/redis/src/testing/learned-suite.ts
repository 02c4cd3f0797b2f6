import type { Cure, Learned, LearnedStore } from '@caprock/core';
import { beforeEach, describe, expect, test } from 'vitest';

const soon = () => Date.now() + 60_000;

function learned(key: string, cure: Cure, until: number): Learned {
  return { key, kind: 'unsupported-parameter', cure, until };
}

const clamp = (value: number): Cure => ({ rule: 'clamp-max-tokens', value });
const drop = (value: string): Cure => ({ rule: 'drop-sampling-parameters', value });

const byValue = (one: Cure, other: Cure) => String(one.value).localeCompare(String(other.value));

/**
 * What every store of cures does alike, wherever it keeps them.
 * @param open Gives an empty one.
 */
export function learnedSuite(name: string, open: () => LearnedStore): void {
  describe(`${name}: cures`, () => {
    let store: LearnedStore;
    beforeEach(() => {
      store = open();
    });

    test('one limit and every parameter are kept', async () => {
      const until = soon();
      expect(await store.get('a', Date.now())).toEqual([]);
      await store.set(learned('a', clamp(100), until));
      await store.set(learned('a', clamp(50), until));
      await store.set(learned('a', drop('temperature'), until));
      await store.set(learned('a', drop('top_p'), until));
      await store.set(learned('b', clamp(7), until));
      const known = await store.get('a', Date.now());
      expect(known.map(({ cure }) => cure).sort(byValue)).toEqual([
        clamp(50),
        drop('temperature'),
        drop('top_p'),
      ]);
      expect(known.every(({ key, kind }) => key === 'a' && kind === 'unsupported-parameter')).toBe(
        true,
      );
      expect(await store.list()).toHaveLength(4);
    });

    test('each is forgotten in its time', async () => {
      const now = Date.now();
      await store.set(learned('a', clamp(100), now + 30_000));
      await store.set(learned('a', drop('top_p'), now + 60_000));
      expect(await store.get('a', now + 30_000)).toEqual([
        learned('a', drop('top_p'), now + 60_000),
      ]);
      expect(await store.get('a', now + 60_000)).toEqual([]);
    });

    test('one is forgotten, or all', async () => {
      for (const key of ['a', 'b', 'c']) await store.set(learned(key, clamp(1), soon()));
      await store.clear('a');
      expect((await store.list()).map(({ key }) => key).sort()).toEqual(['b', 'c']);
      await store.clear();
      expect(await store.list()).toEqual([]);
    });
  });
}
