import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftMessage } from '../conversation/request-draft.ts';
import { INSERTED_TEXTS } from './inserted-texts.ts';
import { repairRequest } from './repair-request.ts';
import { rules } from './rules/index.ts';
import { assistant, draftOf, newer, older, toolConfig, user } from './testing/check-rule.ts';

const faulty = draftOf({ messages: [user('a'), user('b')] });

describe('what the caller may say about rules', () => {
  test('off', () => {
    const options = { rules: { 'merge-adjacent-turns': 'off' as const } };
    expect(repairRequest(faulty, { traits: older, options }).draft).toBe(faulty);
  });

  test('refuse', () => {
    const options = { rules: { 'merge-adjacent-turns': 'refuse' as const } };
    expect(repairRequest(faulty, { traits: older, options }).refusal).toMatchObject({
      rule: 'merge-adjacent-turns',
      kind: 'roles-not-alternating',
      at: 'messages[1]',
    });
  });

  test('strict refuses whatever would be repaired, and lets the rest through', () => {
    expect(
      repairRequest(faulty, { traits: older, options: { strict: true } }).refusal,
    ).toBeDefined();
    const clean = draftOf({ messages: [user('a')] });
    expect(repairRequest(clean, { traits: older, options: { strict: true } }).draft).toBe(clean);
  });
});

test('every report is in both languages and holds nothing of the conversation', () => {
  const { repairs } = repairRequest(
    draftOf({ messages: [user('my secret'), user('another'), assistant('  ')] }),
    {
      traits: newer,
    },
  );
  expect(repairs.length).toBeGreaterThan(1);
  for (const { summary } of repairs) {
    expect(summary.ko).toMatch(/[가-힣]/);
    expect(JSON.stringify(summary)).not.toMatch(/secret|another/);
  }
});

test('ids are unique', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

const text = fc.oneof(
  fc.constantFrom('', ' ', '\n', 'hello', '안녕 👋'),
  fc.string({ maxLength: 6 }),
);
const id = fc.constantFrom('t1', 't2', 't3');
const block = fc.oneof(
  text.map((value) => ({ text: value })),
  id.map((toolUseId) => ({ toolUse: { toolUseId, name: 'look', input: {} } })),
  text.map((value) => ({ reasoningContent: { reasoningText: { text: value, signature: 's' } } })),
  fc.constantFrom({ cachePoint: { type: 'default' as const } }),
  fc.record({ toolUseId: id, text }).map(({ toolUseId, text: value }) => ({
    toolResult: { toolUseId, content: [{ text: value }] },
  })),
);
const message = fc.record({
  role: fc.constantFrom('system' as const, 'user' as const, 'assistant' as const),
  content: fc.array(block, { maxLength: 4 }),
}) as fc.Arbitrary<DraftMessage>;
const transcript = fc.array(message, { maxLength: 12 });

function textsOf(messages: readonly DraftMessage[], role?: DraftMessage['role']): string[] {
  return (
    messages
      .filter((turn) => role === undefined || turn.role === role)
      .flatMap(({ content }) =>
        content.flatMap(
          ({ text: own, toolResult }) =>
            own ?? toolResult?.content.map((inner) => inner.text ?? '') ?? [],
        ),
      )
      // White space at the end of a prefill is the one thing that Bedrock does not take.
      .map((value) => value.trimEnd())
      .filter((value) => value !== '')
  );
}

describe.each([
  ['a model with prefill', older],
  ['a model without', newer],
])('any transcript, for %s', (_, traits) => {
  const repair = (messages: readonly DraftMessage[]) =>
    repairRequest(draftOf({ messages, toolConfig, system: [{ text: 's' }] }), { traits });

  test('a second pass changes nothing, and the same input gives the same output', () => {
    fc.assert(
      fc.property(transcript, (messages) => {
        const { draft, refusal } = repair(messages);
        if (refusal) return;
        const again = repairRequest(draft, { traits });
        expect(again.repairs).toEqual([]);
        expect(again.draft).toBe(draft);
        expect(JSON.stringify(repair(messages).draft)).toBe(JSON.stringify(draft));
      }),
      { numRuns: 1_000 },
    );
  });

  test('no text is lost, and none is put into the mouth of the assistant', () => {
    fc.assert(
      fc.property(transcript, (messages) => {
        const { draft, refusal } = repair(messages);
        if (refusal) return;
        const after = JSON.stringify([draft.messages, draft.system]);
        for (const said of textsOf(messages))
          expect(after).toContain(JSON.stringify(said).slice(1, -1));
        const before = textsOf(messages, 'assistant');
        for (const said of textsOf(draft.messages, 'assistant')) expect(before).toContain(said);
      }),
      { numRuns: 1_000 },
    );
  });

  test('turns alternate, begin with the user, and every call is answered in the next turn', () => {
    fc.assert(
      fc.property(transcript, (messages) => {
        const { draft, refusal } = repair(messages);
        if (refusal) return;
        const turns = draft.messages.filter(({ role }) => role !== 'system');
        expect(turns[0]?.role).toBe('user');
        turns.forEach((turn, index) => {
          expect(turn.role).not.toBe(turns[index - 1]?.role);
          const asked = turn.content.flatMap(({ toolUse }) => toolUse?.toolUseId ?? []).sort();
          const next = turns[index + 1]?.content ?? [];
          const answered = next.flatMap(({ toolResult }) => toolResult?.toolUseId ?? []).sort();
          if (turn.role === 'assistant') expect(answered).toEqual(asked);
        });
      }),
      { numRuns: 1_000 },
    );
  });
});

test('the work grows with the conversation, not with its square', () => {
  const count = (turns: number) => {
    let reads = 0;
    const content = new Proxy([{ text: 'x' }], {
      get(target, member, receiver) {
        reads += 1;
        return Reflect.get(target, member, receiver);
      },
    });
    const messages = Array.from({ length: turns }, (_, index) => ({
      role: index % 3 === 0 ? ('assistant' as const) : ('user' as const),
      content,
    }));
    repairRequest(draftOf({ messages }), { traits: older });
    return reads;
  };
  expect(count(2_000)).toBeLessThan(3 * count(1_000));
});

test('inserted texts are few, and say nothing twice', () => {
  const texts = Object.values(INSERTED_TEXTS);
  expect(texts.length).toBeLessThanOrEqual(14);
  expect(new Set(texts).size).toBe(texts.length);
});
