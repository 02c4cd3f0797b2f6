import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shapeRules } from '../shapes/shape-rules.ts';
import { validations } from '../validations/index.ts';

interface Rule {
  readonly id: string;
  readonly group: string;
  readonly appliesTo: 'both' | 'converse' | 'invoke';
  /** Why a server cannot refuse it. */
  readonly unseen?: string;
}

const rules: readonly Rule[] = JSON.parse(
  readFileSync(new URL('rules.json', import.meta.url), 'utf8'),
);

describe('every rule that is known of Bedrock is judged, or it is said why not', () => {
  test('there are 110, each once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(110);
  });

  test.each(rules)('$id', ({ id, unseen }) => {
    const judged =
      shapeRules.includes(id) || validations.some((validation) => validation.id === id);
    expect([judged, unseen !== undefined].filter(Boolean)).toHaveLength(1);
  });
});

/** Rules whose fault InvokeModel does not refuse, or refuses under another name. */
const INVOKE_ONLY_ELSEWHERE: Readonly<Record<string, string>> = {
  'roles-alternate': 'the model joins neighbours of one role',
  'cache-point-model-support': 'cache_control is judged by cache-control-model-support',
};

test('what both operations refuse is judged for InvokeModel too, by its own words or by the shape', () => {
  const forBoth = rules.filter(({ appliesTo, unseen }) => appliesTo !== 'converse' && !unseen);
  const deaf = forBoth.filter(({ id }) => {
    if (Object.hasOwn(INVOKE_ONLY_ELSEWHERE, id)) return false;
    const validation = validations.find((own) => own.id === id);
    return validation ? !validation.model && !validation.world : !shapeRules.includes(id);
  });
  expect(deaf.map(({ id }) => id)).toEqual([]);
});
