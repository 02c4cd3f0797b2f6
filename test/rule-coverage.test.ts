import { readFileSync } from 'node:fs';
import { rules } from '@caprock/core';
import { describe, expect, test } from 'vitest';

interface Covered {
  /** A rule of Bedrock. */
  readonly rule: string;
  /** The rules of Caprock that repair what breaks it, or refuse it with a remedy. */
  readonly answeredBy?: readonly string[];
  /** Why no rule of the repair answers it. */
  readonly elsewhere?: string;
}

const coverage: readonly Covered[] = JSON.parse(
  readFileSync(new URL('fixtures/rule-coverage.json', import.meta.url), 'utf8'),
);
const ids = rules.map(({ id }) => id);

describe('every rule of Bedrock is answered by a rule of Caprock, or it is said why not', () => {
  test.each(coverage)('$rule', ({ answeredBy = [], elsewhere }) => {
    expect(answeredBy.length > 0).toBe(elsewhere === undefined);
    for (const id of answeredBy) expect(ids).toContain(id);
  });
});

test('every rule of Caprock answers one of Bedrock', () => {
  const answering = new Set(coverage.flatMap(({ answeredBy = [] }) => answeredBy));
  expect(ids.filter((id) => !answering.has(id))).toEqual([]);
});
