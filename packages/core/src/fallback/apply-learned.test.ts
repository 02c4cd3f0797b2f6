import { describe, expect, test } from 'vitest';
import { resolveModel } from '../models/resolve-model.ts';
import { traitsOf } from '../models/traits-of.ts';
import { withCure } from './apply-learned.ts';

const modelId = 'anthropic.claude-sonnet-4-20250514-v1:0';
const target = { name: 'x', modelId, region: 'us-east-1', traits: traitsOf(modelId) };

test.each([
  [{ rule: 'clamp-max-tokens', value: 4_096 }, { maxOutputTokens: 4_096 }],
  [{ rule: 'drop-sampling-parameters', value: 'top_p' }, { sampling: 'one-of' }],
  [{ rule: 'drop-sampling-parameters', value: 'temperature' }, { sampling: 'none' }],
])('%j changes what is asked of the traits', (cure, traits) => {
  expect(withCure(target, cure)?.traits).toMatchObject(traits);
});

test.each([
  [{ rule: 'clamp-max-tokens', value: 10_000_000 }],
  [{ rule: 'clamp-max-tokens', value: 0 }],
  [{ rule: 'unheard-of' }],
])('%j cures nothing', (cure) => expect(withCure(target, cure)).toBeUndefined());

describe('another id', () => {
  const resolution = resolveModel('anthropic.claude-sonnet-9-20290101-v1:0', {
    region: 'us-east-1',
  });
  const named = { ...target, resolution };
  const cure = { rule: 'use-inference-profile', value: 'us.anthropic.claude-sonnet-4-6' };

  test('is taken with its traits', () => {
    expect(withCure(named, cure)).toMatchObject({
      modelId: 'us.anthropic.claude-sonnet-4-6',
      traits: { base: 'anthropic.claude-sonnet-4-6' },
    });
    const unknown = { ...cure, value: 'us.anthropic.claude-sonnet-9-20290101-v1:0' };
    expect(withCure(named, unknown)?.traits).toBe(target.traits);
  });

  test('is not taken where names are sent as written, for model objects, or for the same one', () => {
    expect(withCure(target, cure)).toBeUndefined();
    expect(withCure({ ...named, hostModel: {} }, cure)).toBeUndefined();
    expect(withCure({ ...named, modelId: cure.value }, cure)).toBeUndefined();
    expect(withCure(named, { rule: cure.rule })).toBeUndefined();
  });
});
