import {
  converseBody,
  draftFromChat,
  INSERTED_TEXTS,
  repairRequest,
  resolveModel,
  traitsOf,
} from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nastyChat } from './conversations/nasty-chat.ts';

const emulator = useEmulator();

async function send(
  body: ReturnType<typeof converseBody>,
): Promise<{ status: number; message?: string }> {
  const response = await fetch(
    `${emulator.url}/model/${encodeURIComponent(body.modelId)}/converse`,
    {
      method: 'POST',
      headers: { authorization: 'Bearer ABSKlocal' },
      body: JSON.stringify(body),
    },
  );
  const { message: refusal } = (await response.json()) as { message?: string };
  return { status: response.status, ...(refusal === undefined ? {} : { message: refusal }) };
}

type Chat = typeof nastyChat extends fc.Arbitrary<infer Value> ? Value : never;

/** The words of a chat, by the roles that said them. */
function wordsOf({ messages }: Chat, roles: readonly string[]): string[] {
  return (
    messages
      .filter(({ role }) => roles.includes(role))
      .flatMap(({ content }) => {
        if (typeof content === 'string') return [content];
        const parts = (content ?? []) as readonly { text?: string }[];
        return parts.map(({ text = '' }) => text);
      })
      // Half of a character becomes the replacement character: what is compared has it too.
      .map((text) => new TextDecoder().decode(new TextEncoder().encode(text)).trim())
      .filter((text) => text !== '')
  );
}

const MODELS = ['claude-sonnet-4-5', 'claude-sonnet-4-6', 'claude-opus-4-8', 'claude-opus-5-5'];
const inserted: readonly string[] = Object.values(INSERTED_TEXTS);

describe.each(MODELS)('%s', (name) => {
  const { modelId, base } = resolveModel(name, { region: 'us-east-1' });
  const traits = traitsOf(base ?? '');
  const repair = (chat: Chat) => repairRequest(draftFromChat(chat, modelId ?? ''), { traits });

  test('any transcript is accepted after its repair, or refused with a reason', {
    timeout: 120_000,
  }, async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(nastyChat, async (chat) => {
        const { draft, refusal } = repair(chat);
        if (refusal) {
          expect(refusal.message.en).toContain(refusal.at === 'messages' ? 'message' : refusal.at);
          return;
        }
        accepted += 1;
        expect(await send(converseBody(draft))).toEqual({ status: 200 });
      }),
      { numRuns: 600 },
    );
    expect(accepted).toBeGreaterThan(300);
  });

  test('nothing that anyone said is lost, and nothing is put into the mouth of the assistant', () => {
    fc.assert(
      fc.property(nastyChat, (chat) => {
        const { draft, refusal } = repair(chat);
        if (refusal) return;
        const after = JSON.stringify([draft.system, draft.messages]);
        for (const said of wordsOf(chat, ['user', 'assistant', 'system', 'developer', 'tool'])) {
          expect(after).toContain(JSON.stringify(said).slice(1, -1));
        }
        const own = wordsOf(chat, ['assistant']);
        const shown = draft.messages
          .filter(({ role }) => role === 'assistant')
          .flatMap(({ content }) => content.flatMap(({ text }) => text ?? []));
        for (const text of shown) expect(own).toContain(text.trim());
        for (const text of shown) expect(inserted).not.toContain(text);
      }),
      { numRuns: 600 },
    );
  });

  test('a second pass changes nothing, and the same input gives the same bytes', () => {
    fc.assert(
      fc.property(nastyChat, (chat) => {
        const { draft, refusal } = repair(chat);
        if (refusal) return;
        const again = repairRequest(draft, { traits });
        expect(again.repairs).toEqual([]);
        expect(again.draft).toBe(draft);
        expect(JSON.stringify(repair(chat).draft)).toBe(JSON.stringify(draft));
      }),
      { numRuns: 600 },
    );
  });

  test('and refused without it, more often than not', { timeout: 60_000 }, async () => {
    const statuses = await Promise.all(
      fc
        .sample(nastyChat, 60)
        .map(async (chat) => (await send(converseBody(draftFromChat(chat, modelId ?? '')))).status),
    );
    expect(statuses.filter((status) => status >= 400).length).toBeGreaterThan(30);
  });
});
