import { beforeEach, expect, test } from 'vitest';
import { said, useAsk } from '../testing/ask.ts';
import { thinkingTalk, withThinking } from '../testing/thinking-talk.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const ask = useAsk(emulator);
const modelId = 'us.anthropic.claude-sonnet-4-6';
const prefix = 'The model returned the following errors: ';
const modified =
  '`thinking` or `redacted_thinking` blocks in the latest assistant message cannot be modified. These blocks must remain as they were in the original response.';
const more = [said('go'), { role: 'assistant' as const, content: [{ text: 'ok' }] }, said('on')];

beforeEach(() => {
  emulator.script({ reasoning: 'A thought. ', text: 'Plan A' });
});

async function expectRefusal(request: object, message: string) {
  await expect(ask.converse(request)).rejects.toMatchObject({
    name: 'ValidationException',
    message: `${prefix}${message}`,
  });
}

test('a thinking block that comes back as it was is taken, through any profile of its model', async () => {
  const talk = await thinkingTalk(ask, modelId);
  await ask.converse(talk.next());
  await ask.converse(talk.next({ modelId: 'global.anthropic.claude-sonnet-4-6' }));
});

test('a text that was trimmed is refused in the latest turn', async () => {
  const talk = await thinkingTalk(ask, modelId);
  const answer = withThinking(talk.answer, { text: 'A thought.' });
  await expectRefusal(talk.next({ answer }), `messages.1.content.0: ${modified}`);
});

test('and in an earlier turn, in other words', async () => {
  const talk = await thinkingTalk(ask, modelId);
  const answer = withThinking(talk.answer, { text: 'A thought.' });
  await expectRefusal(
    talk.next({ answer, after: more }),
    'messages.1.content.0: Invalid `signature` in `thinking` block',
  );
});

test('a block of another model is refused', async () => {
  const talk = await thinkingTalk(ask, modelId);
  await expectRefusal(
    talk.next({ modelId: 'us.anthropic.claude-haiku-4-5-20251001-v1:0' }),
    'messages.1.content.0: Invalid `signature` in `thinking` block',
  );
});

test('InvokeModel says the same without the prefix', async () => {
  const { content } = await ask.invoke({ messages: [{ role: 'user', content: 'plan' }] });
  const changed = content.map((block) =>
    block.type === 'thinking' ? { ...block, thinking: 'Another.' } : block,
  );
  const messages = [
    { role: 'user', content: 'plan' },
    { role: 'assistant', content: changed },
    { role: 'user', content: 'go' },
  ];
  await expect(ask.invoke({ messages })).rejects.toMatchObject({
    message: `messages.1.content.0: ${modified}`,
  });
});

test('one of two blocks cannot be left out, and they cannot change places', async () => {
  emulator.reset();
  emulator.script({ reasoning: 'One.', redactedReasoning: 'two', text: 'Plan A' });
  const talk = await thinkingTalk(ask, modelId);
  const [one, two, text] = talk.answer;
  await ask.converse(talk.next());
  for (const answer of [
    [one, text],
    [two, text],
    [two, one, text],
  ]) {
    await expectRefusal(
      talk.next({ answer: answer.flatMap((block) => block ?? []) }),
      `messages.1.content.0: ${modified}`,
    );
  }
});

test('signatures that were written elsewhere cannot be judged', async () => {
  const talk = await thinkingTalk(ask, modelId);
  await ask.converse(talk.next({ answer: withThinking(talk.answer, { signature: 'ErUBsig' }) }));
});
