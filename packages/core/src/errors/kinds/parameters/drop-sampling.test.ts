import { expect, test } from 'vitest';
import { dropSampling } from './drop-sampling.ts';

test.each([
  ['temperature', 'temperature'],
  ['inferenceConfig.topP', 'top_p'],
  ['top_k', 'top_k'],
  ['topK', 'top_k'],
])('leaves %j out', (parameter, value) => {
  expect(dropSampling({ parameter })).toEqual({ rule: 'drop-sampling-parameters', value });
});

test.each(['tool_choice', 'thinking', 'stopSequences', 'guardrailConfig'])(
  'never drops %j unasked',
  (parameter) => {
    expect(dropSampling({ parameter })).toBeUndefined();
  },
);

test('has no cure without a parameter', () => {
  expect(dropSampling({})).toBeUndefined();
});
