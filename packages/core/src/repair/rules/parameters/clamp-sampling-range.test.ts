import { expect, test } from 'vitest';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { clampSamplingRange } from './clamp-sampling-range.ts';

const messages = [user('a')];

test.each([
  [{ temperature: 2 }, { temperature: 1 }],
  [{ temperature: -1 }, { temperature: 0 }],
  [{ topP: 1.5 }, { topP: 1 }],
])('%j becomes %j', (before, after) => {
  const { draft } = expectRepair(clampSamplingRange, {
    before: { messages, inferenceConfig: before },
    after: {},
  });
  expect(draft.inferenceConfig).toEqual(after);
});

test.each([{ temperature: 0 }, { temperature: 1 }, { topP: 0.5 }])('leaves %j alone', (config) =>
  expectUntouched(clampSamplingRange, { messages, inferenceConfig: config }),
);
