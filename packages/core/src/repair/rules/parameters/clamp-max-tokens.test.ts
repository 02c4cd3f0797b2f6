import { expect, test } from 'vitest';
import { repairRequest } from '../../repair-request.ts';
import { draftOf, expectRepair, expectUntouched, older, user } from '../../testing/check-rule.ts';
import { clampMaxTokens } from './clamp-max-tokens.ts';

const messages = [user('a')];

test('lowers what is over the limit, keeps the rest, and reports it', () => {
  const { repairs } = expectRepair(clampMaxTokens, {
    before: { messages, inferenceConfig: { maxTokens: 100_000, temperature: 0.5 } },
    after: { messages, inferenceConfig: { maxTokens: 64_000, temperature: 0.5 } },
  });
  expect(repairs).toMatchObject([{ at: 'inferenceConfig.maxTokens', lossless: false }]);
});

test('leaves the limit itself, and no limit at all', () => {
  expectUntouched(clampMaxTokens, { messages, inferenceConfig: { maxTokens: 64_000 } });
  expectUntouched(clampMaxTokens, { messages });
});

test.each([0, -1, Number.NaN])('%s is refused', (maxTokens) => {
  const draft = draftOf({ messages: [user('a')], inferenceConfig: { maxTokens } });
  expect(repairRequest(draft, { traits: older }).refusal).toMatchObject({
    at: 'inferenceConfig.maxTokens',
  });
});
