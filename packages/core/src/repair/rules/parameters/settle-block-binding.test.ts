import { expect, test } from 'vitest';
import { traitsOf } from '../../../models/traits-of.ts';
import { expectRepair, expectUntouched, newer, user } from '../../testing/check-rule.ts';
import { settleBlockBinding } from './settle-block-binding.ts';

const binds = traitsOf('anthropic.claude-fable-5-1');
const asks = (block_binding: object) => ({
  messages: [user('a')],
  additionalModelRequestFields: { thinking: { type: 'adaptive', block_binding } },
});

test("is sent under Bedrock's name where the model binds blocks", () => {
  const { draft } = expectRepair(settleBlockBinding, {
    before: asks({ prefix_mismatch_behavior: 'drop' }),
    after: {},
    traits: binds,
  });
  expect(draft.additionalModelRequestFields?.thinking).toEqual({
    type: 'adaptive',
    block_binding: { mismatch_behavior: 'drop' },
  });
});

test('is left out where it binds none', () => {
  const { draft } = expectRepair(settleBlockBinding, {
    before: asks({ mismatch_behavior: 'drop' }),
    after: {},
    traits: newer,
  });
  expect(draft.additionalModelRequestFields?.thinking).toEqual({ type: 'adaptive' });
});

test("leaves Bedrock's name alone", () =>
  expectUntouched(settleBlockBinding, asks({ mismatch_behavior: 'drop' }), binds));
