import { expect, test } from 'vitest';
import { expectRepair, expectUntouched, newer, older, user } from '../../testing/check-rule.ts';
import { dropSamplingParameters } from './drop-sampling-parameters.ts';

const messages = [user('a')];

test('a model that takes none gets none', () => {
  const { draft, repairs } = expectRepair(dropSamplingParameters, {
    before: {
      messages,
      inferenceConfig: { maxTokens: 9, temperature: 0.1, topP: 0.9 },
      additionalModelRequestFields: { top_k: 5, other: 1 },
    },
    after: { messages },
    traits: newer,
  });
  expect(draft.inferenceConfig).toEqual({ maxTokens: 9 });
  expect(draft.additionalModelRequestFields).toEqual({ other: 1 });
  expect(repairs).toHaveLength(3);
});

test('a model that takes one keeps the temperature', () => {
  const { draft } = expectRepair(dropSamplingParameters, {
    before: { messages, inferenceConfig: { temperature: 0.1, topP: 0.9 } },
    after: { messages },
    traits: older,
  });
  expect(draft.inferenceConfig).toEqual({ temperature: 0.1 });
});

test('leaves what the model takes', () => {
  expectUntouched(dropSamplingParameters, { messages, inferenceConfig: { topP: 0.9 } }, older);
  expectUntouched(dropSamplingParameters, { messages, inferenceConfig: { maxTokens: 9 } }, newer);
});
