import { expect, test } from 'vitest';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import { assistant, expectRepair, expectUntouched, newer, user } from '../../testing/check-rule.ts';
import { endWithUserTurn } from './end-with-user-turn.ts';

test('asks a model without prefill to continue, and reports the loss', () => {
  const { repairs } = expectRepair(endWithUserTurn, {
    before: { messages: [user('a'), assistant('{')] },
    after: { messages: [user('a'), assistant('{'), user(INSERTED_TEXTS.continueAnswer)] },
    traits: newer,
  });
  expect(repairs).toMatchObject([{ at: 'messages[1]', lossless: false }]);
});

test('keeps a prefill where the model takes it', () => {
  expectUntouched(endWithUserTurn, { messages: [user('a'), assistant('{')] });
});

test('no prefill while the model thinks within a budget', () => {
  expectRepair(endWithUserTurn, {
    before: {
      messages: [user('a'), assistant('x')],
      thinking: { type: 'enabled', budgetTokens: 2000 },
      inferenceConfig: { maxTokens: 4096 },
    },
    after: {
      messages: [
        user('a'),
        assistant('x'),
        user('Continue exactly where your last message ended.'),
      ],
    },
  });
});
