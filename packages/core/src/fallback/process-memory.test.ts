import { expect, test } from 'vitest';
import { createProcessMemory } from './process-memory.ts';

test('keeps as many cures as told', async () => {
  const { learned, cooldowns } = createProcessMemory(1);
  for (const key of ['a', 'b']) {
    const cure = { rule: 'clamp-max-tokens', value: 1 };
    await learned.set({ key, kind: 'max-tokens-too-large', cure, until: 1 });
  }
  expect(await learned.list()).toMatchObject([{ key: 'b' }]);
  expect(await cooldowns.list()).toEqual([]);
});
