import { converseBody, draftFromChat, repairRequest, traitsOf } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { describe, expect, test } from 'vitest';
import { converseAsItStands } from './conversations/as-it-stands.ts';
import { CHECKS } from './conversations/holds.ts';
import type { Body } from './conversations/outcome.ts';
import { type ConversationRow, conversationRows } from './conversations/rows.ts';

const emulator = useEmulator();

/** Checked for every row, and by the row's own codes where it names them. */
const ALWAYS = ['accepted', 'idempotent', 'repairs_deterministic'];

function repair({ model, request }: ConversationRow) {
  const draft = draftFromChat(request, model);
  const traits = traitsOf(model);
  return { ...repairRequest(draft, { traits }), traits, before: draft };
}

async function send(model: string, body: unknown) {
  const response = await fetch(`${emulator.url}/model/${encodeURIComponent(model)}/converse`, {
    method: 'POST',
    headers: { authorization: 'Bearer ABSKlocal' },
    body: JSON.stringify(body),
  });
  const { message } = (await response.json()) as { message?: string };
  return { status: response.status, message };
}

describe('after its repair, each conversation is what its row says', () => {
  test.each(conversationRows)('$id', async (row) => {
    const { draft, refusal, repairs, restore, traits, before } = repair(row);
    const mayBeRefused = row.repaired.holds.some((code) => code.startsWith('refused_or'));
    if (row.repaired.refused || (mayBeRefused && refusal)) {
      expect(refusal?.message.en).toContain(refusal?.at);
      expect(refusal?.message.ko.length).toBeGreaterThan(0);
      return;
    }
    expect(refusal).toBeUndefined();
    const body = converseBody(draft) as unknown as Body;
    // No repair knows the conversation that a bound thinking block was written in.
    if (!row.rules.includes('thinking-prefix-binding')) {
      expect(await send(row.model, body)).toEqual({ status: 200, message: undefined });
    }
    const again = repairRequest(draft, { traits });
    expect([again.repairs, again.draft]).toEqual([[], draft]);
    expect(again.draft).toBe(draft);
    expect(JSON.stringify(repairRequest(before, { traits }).draft)).toBe(JSON.stringify(draft));
    const plain = converseAsItStands(row.model, row.request);
    const told = repairs.map(({ rule, summary }) => ({ rule, summary: summary.en }));
    for (const code of row.repaired.holds) {
      if (ALWAYS.includes(code)) continue;
      const check = CHECKS[code];
      if (!check) throw new Error(`no check for ${code}`);
      check({ row, body, plain, repairs: told, restore: { ...restore } });
    }
  });
});

test('each code is checked by something', () => {
  const codes = new Set(conversationRows.flatMap(({ repaired }) => repaired.holds));
  const unknown = [...codes].filter(
    (code) => !CHECKS[code] && !ALWAYS.includes(code) && !code.startsWith('refused:'),
  );
  expect(unknown).toEqual([]);
});
