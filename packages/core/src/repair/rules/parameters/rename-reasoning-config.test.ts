import { expect, test } from 'vitest';
import { traitsOf } from '../../../models/traits-of.ts';
import { assistant, expectRepair, expectUntouched, newer, user } from '../../testing/check-rule.ts';
import { renameReasoningConfig } from './rename-reasoning-config.ts';

const messages = [user('a')];
const asks = (reasoning_config: unknown, others = {}) => ({
  messages,
  inferenceConfig: { maxTokens: 8_000 },
  additionalModelRequestFields: { reasoning_config, ...others },
});
const budget = { type: 'enabled', budget_tokens: 2_000 };

test('thinks within the budget', () => {
  expectRepair(renameReasoningConfig, {
    before: asks(budget),
    after: { additionalModelRequestFields: { thinking: budget } },
  });
});

test('a model that thinks adaptively only gets what the budget stands for', () => {
  const { draft } = expectRepair(renameReasoningConfig, {
    before: asks(budget),
    after: { additionalModelRequestFields: { thinking: { type: 'adaptive' } } },
    traits: newer,
  });
  expect(draft.effort).toBe('low');
});

test('a prefill gives way to it, as to any thinking', () => {
  const { draft } = expectRepair(renameReasoningConfig, {
    before: { ...asks(budget), messages: [user('a'), assistant('b')] },
    after: {},
  });
  expect(draft.messages.at(-1)?.role).toBe('user');
});

test('what is said as thinking holds', () => {
  const thinking = { type: 'enabled', budget_tokens: 1_024 };
  const { draft, repairs } = expectRepair(renameReasoningConfig, {
    before: asks(budget, { thinking }),
    after: {},
  });
  expect(draft.additionalModelRequestFields).toEqual({ thinking });
  const [left] = repairs.filter(({ rule }) => rule === 'rename-reasoning-config');
  expect(left).toMatchObject({ lossless: false });
});

test('leaves thinking, and models of other vendors, alone', () => {
  expectUntouched(renameReasoningConfig, {
    messages,
    inferenceConfig: { maxTokens: 8_000 },
    additionalModelRequestFields: { thinking: budget },
  });
  expectUntouched(renameReasoningConfig, asks('low'), traitsOf('openai.gpt-oss-120b-1:0'));
});
