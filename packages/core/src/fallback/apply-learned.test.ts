import { expect, test } from 'vitest';
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
