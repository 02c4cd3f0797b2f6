import { describe, expect, test } from 'vitest';
import type { DraftMessage } from '../../../conversation/request-draft.ts';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import {
  assistant,
  calls,
  expectRepair,
  expectUntouched,
  results,
  toolConfig,
  user,
} from '../../testing/check-rule.ts';
import { pairToolResults } from './pair-tool-results.ts';

const interrupted = (toolUseId: string): DraftMessage['content'][number] => ({
  toolResult: { toolUseId, status: 'error', content: [{ text: INSERTED_TEXTS.interruptedTool }] },
});
const turn = (...content: DraftMessage['content']): DraftMessage => ({ role: 'user', content });
const [a] = results('a').content;
const [b] = results('b').content;

const cases: [string, DraftMessage[], DraftMessage[]][] = [
  [
    'one of two missing',
    [user('x'), calls('a', 'b'), results('a')],
    [user('x'), calls('a', 'b'), turn(a!, interrupted('b'))],
  ],
  [
    'interrupted by the user',
    [user('x'), calls('a'), user('stop')],
    [user('x'), calls('a'), turn(interrupted('a'), { text: 'stop' })],
  ],
  ['at the very end', [user('x'), calls('a')], [user('x'), calls('a'), turn(interrupted('a'))]],
  [
    'late',
    [user('x'), calls('a'), assistant('wait'), results('a')],
    [user('x'), calls('a'), results('a'), assistant('wait')],
  ],
  [
    'split over two turns',
    [user('x'), calls('a', 'b'), results('a'), user('and?'), results('b')],
    [user('x'), calls('a', 'b'), turn(a!, b!, { text: 'and?' })],
  ],
  ['before its call', [user('x'), results('a'), calls('a')], [user('x'), calls('a'), results('a')]],
  [
    'answered twice alike',
    [user('x'), calls('a'), turn(a!, a!)],
    [user('x'), calls('a'), results('a')],
  ],
  [
    'answered twice differently',
    [
      user('x'),
      calls('a'),
      turn(a!, { toolResult: { toolUseId: 'a', content: [{ text: 'second' }] } }),
    ],
    [
      user('x'),
      calls('a'),
      turn({
        toolResult: { toolUseId: 'a', content: [{ text: 'result of a' }, { text: 'second' }] },
      }),
    ],
  ],
  [
    'without a call',
    [results('gone'), assistant('y'), user('z')],
    [user(`${INSERTED_TEXTS.orphanResult} result of gone`), assistant('y'), user('z')],
  ],
];

describe('a result', () => {
  test.each(cases)('%s', (_, messages, repaired) => {
    expectRepair(pairToolResults, {
      before: { toolConfig, messages },
      after: { messages: repaired },
    });
  });
});

test('two calls of one id get ids and results of their own, and the caller theirs back', () => {
  const { draft, restore } = expectRepair(pairToolResults, {
    before: {
      toolConfig,
      messages: [
        user('x'),
        calls('a', 'a'),
        turn(a!, { toolResult: { toolUseId: 'a', content: [{ text: 'second' }] } }),
      ],
    },
    after: {
      messages: [user('x'), calls('a', 'a_2'), results('a', 'a_2')].map(({ role }) => ({
        role,
      })) as never,
    },
  });
  expect(draft.messages[2]?.content.map(({ toolResult }) => toolResult?.toolUseId)).toEqual([
    'a',
    'a_2',
  ]);
  expect(draft.messages[2]?.content[1]?.toolResult?.content).toEqual([{ text: 'second' }]);
  expect(restore.toolUseIds).toEqual({ a_2: 'a' });
});

test('an id that comes back in a later turn is one of its own', () => {
  const [later] = results('a_2').content;
  const answered = { toolResult: { ...later?.toolResult, content: [{ text: 'result of a' }] } };
  expectRepair(pairToolResults, {
    before: {
      toolConfig,
      messages: [user('x'), calls('a'), results('a'), calls('a'), results('a')],
    },
    after: {
      messages: [user('x'), calls('a'), results('a'), calls('a_2'), turn(answered as never)],
    },
  });
});

test('leaves pairs that are right, in any order of the results', () => {
  const messages = [user('x'), calls('a', 'b'), results('b', 'a')];
  expectUntouched(pairToolResults, { toolConfig, messages });
});
