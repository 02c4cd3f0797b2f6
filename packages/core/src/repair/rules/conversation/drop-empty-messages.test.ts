import { expect, test } from 'vitest';
import { repairRequest } from '../../repair-request.ts';
import {
  assistant,
  draftOf,
  expectRepair,
  expectUntouched,
  newer,
  older,
  user,
} from '../../testing/check-rule.ts';
import { dropEmptyMessages } from './drop-empty-messages.ts';

test('removes a turn without content', () => {
  expectRepair(dropEmptyMessages, {
    before: { messages: [user('a'), { role: 'assistant', content: [] }, user('b')] },
    after: { messages: [user('a', 'b')] },
  });
});

test('removes a turn that holds nothing but a cache point', () => {
  expectRepair(dropEmptyMessages, {
    before: {
      messages: [
        user('a'),
        { role: 'assistant', content: [{ cachePoint: { type: 'default' } }] },
        user('b'),
      ],
    },
    after: { messages: [user('a', 'b')] },
  });
});

test.each([
  ['alone', [user('  ')], older],
  ['behind an answer', [user('a'), assistant('b'), user('')], newer],
])('refuses a blank last user turn: %s', (_, messages, traits) => {
  const { refusal, repairs } = repairRequest(draftOf({ messages }), { traits });
  expect(refusal).toMatchObject({ rule: 'drop-empty-messages', kind: 'empty-content' });
  expect(repairs).toEqual([]);
});

test('leaves turns that say something', () => {
  expectUntouched(dropEmptyMessages, { messages: [user('a'), assistant('b'), user('c')] });
});
