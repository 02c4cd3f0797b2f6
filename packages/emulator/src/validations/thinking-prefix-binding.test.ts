import { describe, expect, test } from 'vitest';
import { said, useAsk } from '../testing/ask.ts';
import { thinkingTalk, withThinking } from '../testing/thinking-talk.ts';
import { useEmulator } from '../vitest.ts';

const bound = 'us.anthropic.claude-fable-5-1';
const sentence =
  'The model returned the following errors: messages.1.content.0: Invalid `signature` in `thinking` block. The block is bound to a different conversation.';
const thinking = (member?: object) => ({
  additionalModelRequestFields: {
    anthropic_beta: ['thinking-binding-controls-2026-08-01'],
    thinking: { type: 'adaptive', ...member },
  },
});

describe('an account that checks', () => {
  const emulator = useEmulator();
  const ask = useAsk(emulator);
  const talkOf = async () => {
    emulator.script({ reasoning: 'Bound.', text: 'Plan A' });
    return thinkingTalk(ask, bound);
  };

  test('the same conversation goes on, turn after turn', async () => {
    const { next, answer, question, system } = await talkOf();
    emulator.script({ reasoning: 'Bound again.', text: 'Plan B' });
    const { output } = await ask.converse(next());
    const messages = [
      question,
      { role: 'assistant', content: answer },
      said('go'),
      { role: 'assistant', content: output?.message?.content ?? [] },
      said('on'),
    ];
    await ask.converse({ modelId: bound, system, messages });
    await ask.converse({ modelId: bound, system: [...system, cachePoint], messages });
    const changed = messages.with(2, said('go!'));
    await expect(ask.converse({ modelId: bound, system, messages: changed })).rejects.toMatchObject(
      {
        message: sentence.replace('messages.1', 'messages.3'),
      },
    );
  });

  const cachePoint = { cachePoint: { type: 'default' } };
  const tool = { toolSpec: { name: 'look', inputSchema: { json: { type: 'object' } } } };

  test.each<[string, Record<string, unknown>]>([
    ['another system prompt', { system: [{ text: 'Today is 2026-11-22.' }] }],
    ['no system prompt', { system: [] }],
    ['tools', { toolConfig: { tools: [tool] } }],
    ['a request that wants the check', thinking({ block_binding: { mismatch_behavior: 'error' } })],
  ])('%s', async (title, change) => {
    const talk = await talkOf();
    const own = title.startsWith('a request') ? { ...change, system: [] } : change;
    await expect(ask.converse(talk.next(own))).rejects.toMatchObject({
      name: 'ValidationException',
      message: sentence,
    });
  });

  test('a signature of somebody else is bound to no conversation of ours', async () => {
    const talk = await talkOf();
    const answer = withThinking(talk.answer, { signature: 'sigX' });
    await expect(ask.converse(talk.next({ answer }))).rejects.toMatchObject({ message: sentence });
  });

  test('InvokeModel binds too', async () => {
    emulator.script({ reasoning: 'Bound.', text: 'Plan A' });
    const question = { role: 'user', content: 'plan' };
    const { content } = await ask.invoke({ messages: [question] }, bound);
    const messages = [question, { role: 'assistant', content }, { role: 'user', content: 'go' }];
    expect(await ask.invoke({ messages }, bound)).toMatchObject({ type: 'message' });
    await expect(ask.invoke({ messages, system: 'New.' }, bound)).rejects.toMatchObject({
      message: sentence.replace('The model returned the following errors: ', ''),
    });
  });

  test('a request may have the blocks dropped instead', async () => {
    const talk = await talkOf();
    const drop = thinking({ block_binding: { mismatch_behavior: 'drop_block' } });
    await ask.converse(talk.next({ system: [{ text: 'New.' }], ...drop }));
  });

  test('models without the binding take any prefix', async () => {
    emulator.script({ reasoning: 'Free.', text: 'Plan A' });
    const talk = await thinkingTalk(ask, 'us.anthropic.claude-opus-5');
    await ask.converse(talk.next({ system: [{ text: 'New.' }] }));
  });
});

describe('an older account', () => {
  const emulator = useEmulator({ strictness: { 'thinking-prefix-binding': 'accepted' } });
  const ask = useAsk(emulator);

  test('takes any prefix, but where the request wants the check', async () => {
    emulator.script({ reasoning: 'Bound.', text: 'Plan A' });
    const talk = await thinkingTalk(ask, bound);
    const changed = { system: [{ text: 'New.' }] };
    await ask.converse(talk.next(changed));
    const check = thinking({ block_binding: { mismatch_behavior: 'error' } });
    await expect(ask.converse(talk.next({ ...changed, ...check }))).rejects.toMatchObject({
      message: sentence,
    });
  });
});
