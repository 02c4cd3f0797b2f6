import { type DraftMessage, draftFromChat, repairRequest, traitsOf } from '@caprock/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const text = fc.constantFrom('', ' ', 'hello', '네, 계속해요 🙂', 'half \ud83d emoji');
const PDF = `data:application/pdf;base64,${Buffer.from('%PDF-1.4\n%%EOF\n').toString('base64')}`;
const user = fc.record({
  role: fc.constant('user'),
  content: fc.oneof(
    text,
    fc.array(
      fc.oneof(
        fc.record({
          type: fc.constant('text'),
          text,
          cache_control: fc.constantFrom(undefined, { type: 'ephemeral' }),
        }),
        fc.record({
          type: fc.constant('file'),
          file: fc.record({
            filename: fc.constantFrom('a.pdf', '계약서.pdf'),
            file_data: fc.constant(PDF),
          }),
        }),
      ),
      { maxLength: 2 },
    ),
  ),
});

/** One round of an agent: what the model said and called, what came back, and what the person said then. */
const round = fc
  .record({
    asked: fc.array(user, { maxLength: 2 }),
    said: text,
    calls: fc.array(fc.constantFrom('call|1', 'x'.repeat(70), 'call_2'), { maxLength: 3 }),
    thought: fc.constantFrom(undefined, 'signed', ''),
    answered: fc.array(text, { maxLength: 3 }),
  })
  .map(({ asked, said, calls, thought, answered }) => [
    {
      role: 'assistant',
      content: said,
      tool_calls: calls.map((id) => ({
        id,
        type: 'function',
        function: { name: 'server.look', arguments: '{"q": 1' },
      })),
      ...(thought === undefined
        ? {}
        : { thinking_blocks: [{ type: 'thinking', thinking: 'hm', signature: thought }] }),
    },
    ...answered
      .slice(0, calls.length)
      .map((content, index) => ({ role: 'tool', tool_call_id: calls[index], content })),
    ...asked,
    { role: 'user', content: 'and now?' },
  ]);
const first = { role: 'user', content: 'start' };

const tools = [{ type: 'function', function: { name: 'server.look', parameters: {} } }];

/** Cache points are markers, not content: what they mark is the same without them. */
function contentsOf(messages: readonly DraftMessage[]) {
  return messages.map(({ role, content }) => ({
    role,
    content: content.filter(({ cachePoint }) => !cachePoint),
  }));
}

describe.each([
  'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
  'us.anthropic.claude-opus-4-8',
  'us.anthropic.claude-fable-5-1',
])('%s', (modelId) => {
  const repair = (messages: readonly unknown[]) =>
    repairRequest(draftFromChat({ messages, tools }, modelId), { traits: traitsOf(modelId) });

  test('the repaired turns of a conversation are the start of the repaired turns of its continuation', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(round, { minLength: 2, maxLength: 5 }), fc.nat(), (rounds, at) => {
        const cut = 1 + (at % (rounds.length - 1));
        const shorter = repair([first, ...rounds.slice(0, cut).flat()]);
        const longer = repair([first, ...rounds.flat()]);
        if (shorter.refusal || longer.refusal) return;
        compared += 1;
        const start = contentsOf(shorter.draft.messages).slice(0, -1);
        expect(contentsOf(longer.draft.messages).slice(0, start.length)).toEqual(start);
      }),
      { numRuns: 700 },
    );
    expect(compared).toBeGreaterThan(200);
  });
});
