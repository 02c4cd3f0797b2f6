import { ToolMessage } from '@langchain/core/messages';
import { expect, test } from 'vitest';
import { toolAnswer } from './tool-answer.ts';

const call = { id: 't1', name: 'weather' };

test('an answer with content is the very same', async () => {
  const answer = new ToolMessage({ content: 'sunny', tool_call_id: 't1' });
  expect(await toolAnswer(call, undefined, () => answer)).toBe(answer);
  const command = { lg_name: 'Command' };
  expect(await toolAnswer(call, undefined, () => command)).toBe(command);
});

test('an answer without content keeps all but its content', async () => {
  const answer = new ToolMessage({
    content: '',
    tool_call_id: 't1',
    artifact: { rows: 3 },
    status: 'error',
  });
  expect(await toolAnswer(call, undefined, () => answer)).toMatchObject({
    content: '(no output)',
    artifact: { rows: 3 },
    status: 'error',
    tool_call_id: 't1',
  });
});

test.each([
  ['an interrupt', { is_bubble_up: true }, undefined],
  ['an error of another middleware', { '~brand': 'MiddlewareError' }, undefined],
  ['what is thrown after an abort', new Error('stopped'), AbortSignal.abort()],
])('%s is thrown on', async (_, thrown, signal) => {
  const run = async () => {
    throw thrown;
  };
  await expect(toolAnswer(call, signal, run)).rejects.toBe(thrown);
});
