import { expect, test } from 'vitest';
import type { InferenceConfig } from '../../../conversation/request-draft.ts';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { limitSamplingWhileThinking } from './limit-sampling-while-thinking.ts';

const thinks = (inferenceConfig: InferenceConfig, fields = {}) => ({
  messages: [user('a')],
  thinking: { type: 'enabled' as const, budgetTokens: 2000 },
  inferenceConfig: { maxTokens: 4096, ...inferenceConfig },
  additionalModelRequestFields: { a: 1, ...fields },
});

test('removes what is not taken while the model thinks', () => {
  const { draft } = expectRepair(limitSamplingWhileThinking, {
    before: thinks({ temperature: 0.3, topP: 0.5 }, { top_k: 5 }),
    after: {},
  });
  expect(draft.inferenceConfig).toEqual({ maxTokens: 4096 });
  expect(draft.additionalModelRequestFields).toEqual({ a: 1 });
});

test.each([{ temperature: 1 }, { topP: 0.95 }])('leaves %j alone', (inferenceConfig) =>
  expectUntouched(limitSamplingWhileThinking, thinks(inferenceConfig)),
);

test('leaves sampling alone where nobody thinks', () =>
  expectUntouched(limitSamplingWhileThinking, {
    messages: [user('a')],
    inferenceConfig: { temperature: 0.3 },
  }));
