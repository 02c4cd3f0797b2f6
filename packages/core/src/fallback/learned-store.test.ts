import { expect, test } from 'vitest';
import type { Cure } from '../errors/types.ts';
import { createLearnedStore } from './learned-store.ts';

const learned = (key: string, cure: Cure, until = 10) => ({
  key,
  kind: 'max-tokens-too-large' as const,
  cure,
  until,
});
const clamp = (value: number): Cure => ({ rule: 'clamp-max-tokens', value });
const drop = (value: string): Cure => ({ rule: 'drop-sampling-parameters', value });

test('keeps one limit and every parameter, and forgets', async () => {
  const store = createLearnedStore();
  await store.set(learned('a', clamp(100)));
  await store.set(learned('a', clamp(50)));
  await store.set(learned('a', drop('temperature')));
  await store.set(learned('a', drop('top_p'), 3));
  await store.set(learned('b', clamp(7)));
  expect(store.get('a', 5)).toEqual([learned('a', clamp(50)), learned('a', drop('temperature'))]);
  expect(store.list()).toHaveLength(3);
  await store.clear('a');
  expect(store.list()).toEqual([learned('b', clamp(7))]);
});

test('keeps the latest id that is sent instead', async () => {
  const store = createLearnedStore();
  for (const value of ['first', 'second']) {
    await store.set(learned('a', { rule: 'use-inference-profile', value }));
  }
  expect(store.get('a', 0)).toMatchObject([{ cure: { value: 'second' } }]);
});

test('is bounded: the oldest gives way', async () => {
  const store = createLearnedStore(2);
  for (const key of ['a', 'b', 'c']) await store.set(learned(key, clamp(1)));
  expect([store.get('a', 0), store.get('c', 0)]).toEqual([[], [learned('c', clamp(1))]]);
});
