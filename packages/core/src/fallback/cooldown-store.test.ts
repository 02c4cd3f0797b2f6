import { expect, test } from 'vitest';
import { type Cooldown, createCooldownStore } from './cooldown-store.ts';

const cooldown = (key: string, until: number, failures = 1): Cooldown => ({
  key,
  kind: 'throttled-requests',
  until,
  failures,
});

test('keeps the longer of two, lists and forgets', async () => {
  const store = createCooldownStore();
  await store.set(cooldown('a', 10));
  await store.set(cooldown('a', 5));
  await store.set(cooldown('b', 1));
  expect(store.get('a')).toEqual(cooldown('a', 10));
  await store.set(cooldown('a', 8, 2));
  expect(store.get('a')).toEqual(cooldown('a', 10, 2));
  expect(store.list()).toHaveLength(2);
  await store.clear('a');
  expect([store.get('a'), store.list()]).toEqual([undefined, [cooldown('b', 1)]]);
});

test('is bounded', async () => {
  const store = createCooldownStore();
  for (let index = 0; index < 1_200; index += 1) await store.set(cooldown(`k${index}`, index));
  expect(store.list()).toHaveLength(1_000);
  expect([store.get('k0'), store.get('k1199')]).toEqual([undefined, cooldown('k1199', 1_199)]);
});
