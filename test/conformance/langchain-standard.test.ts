import { readFileSync } from 'node:fs';
import { useEmulator } from '@caprock/emulator/vitest';
import { withCaprock } from '@caprock/langchain';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { standardCases } from './langchain/standard/index.ts';
import { outcomeOf, sceneWith } from './langchain/standard/outcome.ts';
import type { StandardCase } from './langchain/standard/standard-case.ts';

const emulator = useEmulator();
beforeEach(() => {
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
});

/** What the table in the README says. */
const results = JSON.parse(
  readFileSync(new URL('langchain/standard/results.json', import.meta.url), 'utf8'),
) as { cases: Record<string, Record<'plain' | 'caprock', string>> };

const outcome = (standardCase: StandardCase, way: 'plain' | 'caprock') =>
  outcomeOf(standardCase, sceneWith(emulator, way, withCaprock));

describe.each(['plain', 'caprock'] as const)('%s', (way) => {
  test.each(standardCases)('$title', async (standardCase) => {
    expect(await outcome(standardCase, way)).toBe(results.cases[standardCase.id]?.[way]);
  });
});

test('Caprock does 32 of 33', () => {
  const outcomes = standardCases.map(({ id }) => results.cases[id]?.caprock);
  expect(outcomes).toHaveLength(33);
  expect(outcomes.filter((said) => said === 'does it').length).toBeGreaterThanOrEqual(32);
  expect(new Set(standardCases.map(({ id }) => id)).size).toBe(33);
});
