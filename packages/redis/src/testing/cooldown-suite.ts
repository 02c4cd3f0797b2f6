import type { Cooldown, CooldownStore } from '@caprock/core';
import { beforeEach, describe, expect, test } from 'vitest';

const soon = () => Date.now() + 60_000;

function cooldown(key: string, until: number, failures = 1): Cooldown {
  return { key, kind: 'throttled-requests', until, failures };
}

/**
 * What every store of pauses does alike, wherever it keeps them.
 * @param open Gives an empty one.
 */
export function cooldownSuite(name: string, open: () => CooldownStore): void {
  describe(`${name}: pauses`, () => {
    let store: CooldownStore;
    beforeEach(() => {
      store = open();
    });

    test('none is kept at first', async () => {
      expect([await store.get('a'), await store.list()]).toEqual([undefined, []]);
    });

    test('one is kept as it was set, under any key', async () => {
      const until = soon();
      for (const key of [
        'us.anthropic.claude-x-v1:0 us-east-1',
        'arn:aws:bedrock:*[?]\\^ 1',
        '모델',
      ]) {
        await store.set(cooldown(key, until));
        expect(await store.get(key)).toEqual(cooldown(key, until));
      }
      expect(await store.list()).toHaveLength(3);
    });

    test('the longer of two is kept, and the greater number of failures', async () => {
      const until = soon();
      await store.set(cooldown('a', until, 2));
      await store.set({ ...cooldown('a', until - 10, 1), kind: 'service-unavailable' });
      expect(await store.get('a')).toEqual(cooldown('a', until, 2));
      await store.set({ ...cooldown('a', until - 10, 3), kind: 'service-unavailable' });
      expect(await store.get('a')).toEqual(cooldown('a', until, 3));
      await store.set({ ...cooldown('a', until + 10, 1), kind: 'daily-token-quota' });
      expect(await store.get('a')).toEqual({
        ...cooldown('a', until + 10, 3),
        kind: 'daily-token-quota',
      });
    });

    test('of many that are set at once the longest is kept', async () => {
      const until = soon();
      const ends = Array.from({ length: 40 }, (_, index) => until + ((index * 17) % 40));
      await Promise.all(ends.map((end) => store.set(cooldown('a', end))));
      expect((await store.get('a'))?.until).toBe(until + 39);
    });

    test('one that is over is still known, so that the next is longer', async () => {
      const over = cooldown('a', Date.now() - 1, 3);
      await store.set(over);
      expect(await store.get('a')).toEqual(over);
    });

    test('one is forgotten, or all', async () => {
      for (const key of ['a', 'b', 'c']) await store.set(cooldown(key, soon()));
      await store.clear('a');
      expect((await store.list()).map(({ key }) => key).sort()).toEqual(['b', 'c']);
      await store.clear('never there');
      await store.clear();
      expect(await store.list()).toEqual([]);
    });
  });
}
