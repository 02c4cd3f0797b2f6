import { beforeEach, expect, test } from 'vitest';
import { said, useAsk } from '../testing/ask.ts';
import { thinkingTalk } from '../testing/thinking-talk.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const ask = useAsk(emulator);
const modelId = 'us.anthropic.claude-sonnet-4-6';
const more = [said('go'), { role: 'assistant' as const, content: [{ text: 'ok' }] }, said('on')];
const invalid =
  'The model returned the following errors: messages.1.content.0: Invalid `data` in `redacted_thinking` block';

beforeEach(() => {
  emulator.script({ redactedReasoning: 'secret', text: 'Plan A' });
});

const redacted = (bytes: Uint8Array) => [
  { reasoningContent: { redactedContent: bytes } },
  { text: 'Plan A' },
];

test('redacted thinking comes back byte for byte', async () => {
  const talk = await thinkingTalk(ask, modelId);
  await ask.converse(talk.next());
  await ask.converse(talk.next({ after: more }));
});

test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
  ['cut', (bytes) => bytes.slice(0, 40)],
  ['read as text', (bytes) => Buffer.from(Buffer.from(bytes).toString('utf8'))],
  ['encoded twice', (bytes) => Buffer.from(Buffer.from(bytes).toString('base64'))],
])('bytes that were %s are refused', async (_, change) => {
  const talk = await thinkingTalk(ask, modelId);
  const bytes = talk.answer[0]?.reasoningContent?.redactedContent ?? new Uint8Array();
  const sent = ask.converse(talk.next({ answer: redacted(change(bytes)), after: more }));
  await expect(sent).rejects.toMatchObject({ name: 'ValidationException', message: invalid });
});

test('another model does not take them', async () => {
  const talk = await thinkingTalk(ask, modelId);
  const modelOfOthers = { modelId: 'us.anthropic.claude-haiku-4-5-20251001-v1:0' };
  await expect(ask.converse(talk.next(modelOfOthers))).rejects.toMatchObject({ message: invalid });
});

test('bytes that were written elsewhere cannot be judged', async () => {
  const talk = await thinkingTalk(ask, modelId);
  await ask.converse(talk.next({ answer: redacted(new Uint8Array([1, 2, 3])) }));
});
