import { expect, test } from 'vitest';
import {
  assistant,
  calls,
  expectRepair,
  expectUntouched,
  results,
  toolConfig,
  user,
} from '../../testing/check-rule.ts';
import { mergeAdjacentTurns } from './merge-adjacent-turns.ts';

test('joins neighbours of one role, in order', () => {
  expectRepair(mergeAdjacentTurns, {
    before: { messages: [user('a'), user('b'), assistant('x'), assistant('y'), user('c')] },
    after: { messages: [user('a', 'b'), assistant('x', 'y'), user('c')] },
  });
});

test('puts tool results first, each with the cache point behind it', () => {
  const [result] = results('t1').content;
  const cachePoint = { cachePoint: { type: 'default' as const } };
  expectRepair(mergeAdjacentTurns, {
    before: {
      toolConfig,
      messages: [
        user('a'),
        calls('t1'),
        { role: 'user', content: [{ text: 'b' }, result!, cachePoint] },
      ],
    },
    after: {
      toolConfig,
      messages: [
        user('a'),
        calls('t1'),
        { role: 'user', content: [result!, cachePoint, { text: 'b' }] },
      ],
    },
  });
});

test('names the turn that was joined to the one before it', () => {
  const { repairs } = expectRepair(mergeAdjacentTurns, {
    before: { messages: [user('a'), user('b')] },
    after: { messages: [user('a', 'b')] },
  });
  expect(repairs[0]?.at).toBe('messages[1]');
});

test('leaves turns that alternate', () => {
  expectUntouched(mergeAdjacentTurns, { messages: [user('a'), assistant('b'), user('c')] });
});
