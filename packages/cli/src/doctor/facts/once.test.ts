import { expect, test } from 'vitest';
import { once, oncePer } from './once.ts';

test('is asked once, also by two at the same time, and also when it fails', async () => {
  let asked = 0;
  const question = once(async () => {
    asked += 1;
    throw new Error('no');
  });
  const outcomes = await Promise.allSettled([question(), question()]);
  await question().catch(() => {});
  expect([asked, ...outcomes.map(({ status }) => status)]).toEqual([1, 'rejected', 'rejected']);
});

test('is asked once for each key', async () => {
  const asked: string[] = [];
  const question = oncePer(
    (region: string) => region,
    async (region) => asked.push(region),
  );
  await Promise.all([question('a'), question('b'), question('a')]);
  expect(asked).toEqual(['a', 'b']);
});
