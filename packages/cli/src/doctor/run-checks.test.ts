import { expect, test } from 'vitest';
import { CannotTell } from './cannot-tell.ts';
import type { Check } from './check.ts';
import { createFacts } from './facts/facts.ts';
import { ok } from './finding.ts';
import { runChecks } from './run-checks.ts';

const both = (text: string) => ({ en: text, ko: text });
const check = (id: string, run: Check['run']): Check => ({ id, title: both(id), run });
const facts = createFacts({
  environment: {},
  project: '.',
  models: [],
  regions: [],
  probe: false,
  simulate: false,
  now: Date.now,
});

test('a check that throws spoils no other, and is told as not checked', async () => {
  const findings = await runChecks(
    [
      check('fine', () => [ok(both('yes'))]),
      check('broken', () => {
        throw new TypeError('x is not a function');
      }),
      check('late', async () => [{ ...ok(both('yes')), code: 'two' }]),
    ],
    facts,
  );
  expect(findings).toMatchObject([
    { id: 'fine', tier: 'ok' },
    { id: 'broken', tier: 'skipped', failed: true },
    { id: 'late/two', check: 'late' },
  ]);
  expect(findings[1]?.text.en).toContain('could not be checked');
});

test('what cannot be known is a reason to skip, and no failure', async () => {
  const because = both('nobody told');
  const cannot = check('cannot', () => Promise.reject(new CannotTell(because)));
  expect(await runChecks([cannot], facts)).toMatchObject([
    { tier: 'skipped', text: because, failed: false },
  ]);
});

test('says what still runs', async () => {
  const seen: (readonly string[])[] = [];
  const quick = check('quick', () => []);
  const slow = check('slow', () => new Promise((resolve) => setTimeout(resolve, 20, [])));
  await runChecks([slow, quick], facts, (running) => seen.push(running));
  expect(seen).toEqual([['slow'], []]);
});
