import { expect, test } from 'vitest';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { dropForeignParameters } from './drop-foreign-parameters.ts';

const messages = [user('a')];

test('leaves out parameters and flags that Bedrock does not know', () => {
  const { draft } = expectRepair(dropForeignParameters, {
    before: {
      messages,
      additionalModelRequestFields: {
        seed: 1,
        frequency_penalty: 0.5,
        top_k: 5,
        anthropic_beta: ['prompt-caching-2024-07-31', 'interleaved-thinking-2025-05-14'],
      },
    },
    after: {},
  });
  expect(draft.additionalModelRequestFields).toEqual({
    top_k: 5,
    anthropic_beta: ['interleaved-thinking-2025-05-14'],
  });
});

test('leaves others alone', () =>
  expectUntouched(dropForeignParameters, {
    messages,
    additionalModelRequestFields: { top_k: 5, anthropic_beta: ['effort-2025-11-24'] },
  }));
