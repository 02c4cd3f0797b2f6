import { expect, test } from 'vitest';
import { traitsOf } from '../models/traits-of.ts';
import { createCooldownStore } from './cooldown-store.ts';
import { pausesOf } from './target-cooldowns.ts';

const modelId = 'us.anthropic.claude-sonnet-4-6';
const target = { name: modelId, modelId, region: 'us-east-1', traits: traitsOf(modelId) };

function callers(count: number) {
  const own = createCooldownStore();
  own.set({ key: modelId, kind: 'throttled-requests', until: 1, failures: 1 });
  const places = { own, keyOf: () => modelId, now: () => 2 };
  return Array.from({ length: count }, () => pausesOf(places));
}

test('a target is free for the next caller when the one who tried it again went away', async () => {
  const [first, second, third] = callers(3);
  expect(await first?.standing(target)).toEqual({ state: 'probe' });
  expect(await second?.standing(target)).toMatchObject({ state: 'cooling' });
  second?.left(target);
  expect(await third?.standing(target)).toMatchObject({ state: 'cooling' });
  first?.left(target);
  expect(await third?.standing(target)).toEqual({ state: 'probe' });
});
