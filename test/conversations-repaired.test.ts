import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { converseBody, draftFromChat, messagesBody, repairRequest, traitsOf } from '@caprock/core';
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

async function send(model: string, operation: string, body: unknown) {
  const path = `/model/${encodeURIComponent(model)}/${operation}`;
  const response = await fetch(`${emulator.url}${path}`, {
    method: 'POST',
    headers: { authorization: 'Bearer ABSKlocal' },
    body: JSON.stringify(body),
  });
  const { message } = (await response.json()) as { message?: string };
  return { status: response.status, message };
}

type Repaired = ReturnType<typeof repair>;

function expectRefusal({ refusal }: Repaired): void {
  expect(refusal?.message.en).toContain(refusal?.at);
  expect(refusal?.message.ko.length).toBeGreaterThan(0);
}

async function expectAccepted(row: ConversationRow, { draft }: Repaired): Promise<void> {
  // No repair knows the conversation that a bound thinking block was written in.
  if (row.rules.includes('thinking-prefix-binding')) return;
  const accepted = { status: 200, message: undefined };
  expect(await send(row.model, 'converse', converseBody(draft))).toEqual(accepted);
  if (row.api === 'invoke') {
    expect(await send(row.model, 'invoke', messagesBody(draft))).toEqual(accepted);
  }
}

function expectSettled({ draft, traits, before }: Repaired): void {
  const again = repairRequest(draft, { traits });
  expect(again.repairs).toEqual([]);
  expect(again.draft).toBe(draft);
  expect(JSON.stringify(repairRequest(before, { traits }).draft)).toBe(JSON.stringify(draft));
}

function expectHolds(row: ConversationRow, { draft, repairs, restore }: Repaired): void {
  const body = converseBody(draft) as unknown as Body;
  const plain = converseAsItStands(row.model, row.request);
  const told = repairs.map(({ rule, summary }) => ({ rule, summary: summary.en }));
  for (const code of row.repaired.holds) {
    if (ALWAYS.includes(code)) continue;
    const check = CHECKS[code];
    if (!check) throw new Error(`no check for ${code}`);
    check({ row, body, plain, repairs: told, restore: { ...restore } });
  }
}

describe('after its repair, each conversation is what its row says', () => {
  test.each(conversationRows)('$id', async (row) => {
    const repaired = repair(row);
    const mayBeRefused = row.repaired.holds.some((code) => code.startsWith('refused_or'));
    if (row.repaired.refused || (mayBeRefused && repaired.refusal)) {
      expectRefusal(repaired);
      return;
    }
    expect(repaired.refusal).toBeUndefined();
    await expectAccepted(row, repaired);
    expectSettled(repaired);
    expectHolds(row, repaired);
  });
});

describe('the command line says the same', () => {
  const input = conversationRows
    .map(({ id, model, request }) => JSON.stringify({ id, model, region: 'us-east-1', ...request }))
    .join('\n');
  const bin = fileURLToPath(new URL('../packages/cli/src/bin.ts', import.meta.url));
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--conditions', '@caprock/source', bin, 'repair', '--jsonl'],
    { input, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

  test('every line is answered', () => {
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(conversationRows.map(({ id }) => id));
  });

  test.each(conversationRows.map((row, index) => [row.id, row, index] as const))(
    '%s',
    (_, row, index) => {
      const { draft, refusal, repairs } = repair(row);
      const { request, refusal: told, repairs: done } = answers[index];
      expect(request).toEqual(refusal ? null : JSON.parse(JSON.stringify(converseBody(draft))));
      expect(told?.kind).toBe(refusal?.kind);
      if (!refusal)
        expect(done.map(({ rule }: { rule: string }) => rule)).toEqual(
          repairs.map(({ rule }) => rule),
        );
    },
  );
});

test('each code is checked by something', () => {
  const codes = new Set(conversationRows.flatMap(({ repaired }) => repaired.holds));
  const unknown = [...codes].filter(
    (code) => !CHECKS[code] && !ALWAYS.includes(code) && !code.startsWith('refused:'),
  );
  expect(unknown).toEqual([]);
});
