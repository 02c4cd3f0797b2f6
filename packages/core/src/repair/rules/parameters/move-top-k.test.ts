import { expect, test } from 'vitest';
import { traitsOf } from '../../../models/traits-of.ts';
import { expectRepair, expectUntouched, newer, user } from '../../testing/check-rule.ts';
import { moveTopK } from './move-top-k.ts';

const messages = [user('a')];
const inferenceConfig = { maxTokens: 9, topK: 5 };

test('topK stands where the model reads it', () => {
  const { draft } = expectRepair(moveTopK, { before: { messages, inferenceConfig }, after: {} });
  expect(draft.inferenceConfig).toEqual({ maxTokens: 9 });
  expect(draft.additionalModelRequestFields).toEqual({ top_k: 5 });
});

test('what is said there holds', () => {
  const additionalModelRequestFields = { top_k: 7 };
  const { draft } = expectRepair(moveTopK, {
    before: { messages, inferenceConfig, additionalModelRequestFields },
    after: {},
  });
  expect(draft.additionalModelRequestFields).toEqual({ top_k: 7 });
});

test('a model that takes no sampling parameters gets none', () => {
  const before = { messages, inferenceConfig };
  const { draft } = expectRepair(moveTopK, { before, after: {}, traits: newer });
  expect(draft.additionalModelRequestFields).toEqual({});
});

test('models of other vendors keep theirs', () =>
  expectUntouched(moveTopK, { messages, inferenceConfig }, traitsOf('us.amazon.nova-pro-v1:0')));
