import { expect, test } from 'vitest';
import { settleDenials } from './settle-denials.ts';

const ask = {
  role: 'assistant',
  content: [
    { type: 'tool-call', toolCallId: 't1', toolName: 'look', input: {} },
    { type: 'tool-approval-request', approvalId: 'a1', toolCallId: 't1' },
  ],
};
const say = (approved: boolean) => ({
  role: 'tool',
  content: [{ type: 'tool-approval-response', approvalId: 'a1', approved, reason: 'not now' }],
});
const more = { role: 'user', content: 'Then tell me what you know.' };

test('a denial becomes the result of its call where the conversation went on', () => {
  const [first, second, third] = settleDenials([ask, say(false), more], new Set());
  expect([first, third]).toEqual([ask, more]);
  expect(first).toBe(ask);
  expect(second).toEqual({
    role: 'tool',
    content: [
      {
        type: 'tool-result',
        toolCallId: 't1',
        toolName: 'look',
        output: { type: 'execution-denied', reason: 'not now' },
      },
    ],
  });
});

test('an approval, a denial that the host still reads and one that has its result stay', () => {
  const approved = [ask, say(true), more];
  expect(settleDenials(approved, new Set())).toBe(approved);
  expect(settleDenials([ask, say(false)], new Set(['t1']))).toEqual([ask, say(false)]);
  const output = { type: 'execution-denied' };
  const result = { type: 'tool-result', toolCallId: 't1', toolName: 'look', output };
  const answered = { role: 'tool', content: [...say(false).content, result] };
  expect(settleDenials([ask, answered, more], new Set())).toEqual([ask, answered, more]);
});
