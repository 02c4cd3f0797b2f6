import { test } from 'vitest';
import type { DraftMessage } from '../../../conversation/request-draft.ts';
import { assistant, expectRepair, expectUntouched, newer, user } from '../../testing/check-rule.ts';
import { placeMidSystem } from './place-mid-system.ts';

const system: DraftMessage = { role: 'system', content: [{ text: 'Now in Korean.' }] };
const marked = '<system>\nNow in Korean.\n</system>';

test('becomes a marked block of the user turn, in its place', () => {
  expectRepair(placeMidSystem, {
    before: { messages: [user('a'), assistant('b'), system, user('c')] },
    after: { messages: [user('a'), assistant('b'), user(marked, 'c')] },
  });
});

test('a blank one at the end is no question of the user that cannot be answered', () => {
  const blank: DraftMessage = { role: 'system', content: [{ text: ' ' }] };
  expectRepair(placeMidSystem, {
    before: { messages: [user('a'), assistant('b'), blank] },
    after: { messages: [user('a'), assistant('b')] },
  });
});

test('is hoisted when the caller says so', () => {
  expectRepair(placeMidSystem, {
    before: { messages: [user('a'), assistant('b'), system, user('c')] },
    after: {
      system: [{ text: 'Now in Korean.' }],
      messages: [user('a'), assistant('b'), user('c')],
    },
    options: { midSystem: 'hoist' },
  });
});

test('stays where the model takes it', () => {
  expectUntouched(placeMidSystem, { messages: [user('a'), system] }, newer);
});
