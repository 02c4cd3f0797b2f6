import { beforeEach, expect, test } from 'vitest';
import { said, useAsk } from '../testing/ask.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const { converse, converseStream, invoke, invokeStream } = useAsk(emulator);
const message = 'Sorry, I cannot talk about that.';
const blockedTurn = [said('Tell me of the SECRET plan')];

beforeEach(() => {
  emulator.setWorld(({ account, ...world }) => ({
    ...world,
    account: {
      ...account,
      guardrail: { id: 'gr123', version: '1', blockedWords: ['secret', 'plot'], message },
    },
  }));
});

test('what a user says is answered by the guardrail', async () => {
  const { output, stopReason, usage } = await converse({ messages: blockedTurn });
  expect(output?.message?.content).toEqual([{ text: message }]);
  expect(stopReason).toBe('guardrail_intervened');
  expect(usage).toMatchObject({ inputTokens: 0, outputTokens: 0 });
});

test('a blocked turn poisons the turns behind it', async () => {
  const { stopReason } = await converse({
    messages: [...blockedTurn, { role: 'assistant', content: [{ text: message }] }, said('Hi')],
  });
  expect(stopReason).toBe('guardrail_intervened');
});

test('the model is not asked: what is scripted waits', async () => {
  emulator.script({ text: 'scripted' });
  await converse({ messages: blockedTurn });
  const { output, stopReason } = await converse({ messages: [said('hi')] });
  expect(output?.message?.content).toEqual([{ text: 'scripted' }]);
  expect(stopReason).toBe('end_turn');
});

test('what the model says is held back too', async () => {
  emulator.script({ text: 'The plot is this.' });
  const { output, stopReason, usage } = await converse({ messages: [said('hi')] });
  expect(output?.message?.content).toEqual([{ text: message }]);
  expect(stopReason).toBe('guardrail_intervened');
  expect(usage?.outputTokens).toBeGreaterThan(0);
});

test('a stream has the canned answer as its text', async () => {
  const events = await converseStream({ messages: blockedTurn });
  const text = events.map(({ contentBlockDelta }) => contentBlockDelta?.delta?.text ?? '').join('');
  expect(text).toBe(message);
  expect(events.at(-2)).toEqual({ messageStop: { stopReason: 'guardrail_intervened' } });
});

test('the trace is shown to those who ask for it', async () => {
  const guardrailConfig = {
    guardrailIdentifier: 'gr123',
    guardrailVersion: '1',
    trace: 'enabled' as const,
  };
  const { trace } = await converse({ messages: blockedTurn, guardrailConfig });
  expect(trace?.guardrail?.inputAssessment?.gr123?.wordPolicy?.customWords).toEqual([
    { match: 'secret', action: 'BLOCKED', detected: true },
  ]);
  expect((await converse({ messages: blockedTurn })).trace).toBeUndefined();
});

test('InvokeModel keeps end_turn and says so in a member of Bedrock', async () => {
  const messages = [{ role: 'user', content: 'the plot' }];
  expect(await invoke({ messages })).toMatchObject({
    content: [{ type: 'text', text: message }],
    stop_reason: 'end_turn',
    'amazon-bedrock-guardrailAction': 'INTERVENED',
  });
  expect((await invokeStream({ messages })).at(-1)).toMatchObject({
    type: 'message_stop',
    'amazon-bedrock-guardrailAction': 'INTERVENED',
  });
});
