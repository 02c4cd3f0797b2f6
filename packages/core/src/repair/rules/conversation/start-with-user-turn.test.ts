import { describe, expect, test } from 'vitest';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import { repairRequest } from '../../repair-request.ts';
import {
  assistant,
  draftOf,
  expectRepair,
  expectUntouched,
  older,
  user,
} from '../../testing/check-rule.ts';
import { startWithUserTurn } from './start-with-user-turn.ts';

const system = [{ text: 'You are a poet.' }, { text: 'Write about the sea.' }];

describe('nothing but a system prompt', () => {
  test('a user turn is added; the system prompt stays', () => {
    const { repairs } = expectRepair(startWithUserTurn, {
      before: { system },
      after: { system, messages: [user(INSERTED_TEXTS.userTurn)] },
    });
    expect(repairs).toMatchObject([{ inserted: INSERTED_TEXTS.userTurn, lossless: true }]);
  });

  test('with a text of the caller', () => {
    expectRepair(startWithUserTurn, {
      before: { system },
      after: { system, messages: [user('시작하세요.')] },
      options: { userTurnText: '시작하세요.' },
    });
  });

  test('the last system text can become the user turn', () => {
    expectRepair(startWithUserTurn, {
      before: { system },
      after: { system: [{ text: 'You are a poet.' }], messages: [user('Write about the sea.')] },
      options: { systemOnly: 'move-system-to-user' },
    });
  });

  test('or be refused', () => {
    const { refusal } = repairRequest(draftOf({ system }), {
      traits: older,
      options: { systemOnly: 'refuse' },
    });
    expect(refusal).toMatchObject({ kind: 'no-user-message' });
  });
});

test('nothing at all is refused', () => {
  const { refusal } = repairRequest(draftOf({}), { traits: older });
  expect(refusal).toMatchObject({ rule: 'start-with-user-turn', kind: 'no-user-message' });
  expect(refusal?.message.ko).toContain('비어');
});

test('an assistant greeting keeps its words, behind a user turn', () => {
  expectRepair(startWithUserTurn, {
    before: { messages: [assistant('Welcome!'), user('hi')] },
    after: {
      messages: [user(INSERTED_TEXTS.conversationStart), assistant('Welcome!'), user('hi')],
    },
  });
});

test('leaves a conversation that begins with the user', () => {
  expectUntouched(startWithUserTurn, { system, messages: [user('hi')] });
});
