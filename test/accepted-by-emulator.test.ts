import { converseBody, draftFromChat, repairRequest, resolveModel, traitsOf } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const emulator = useEmulator();

const text = fc.oneof(
  fc.constantFrom('', ' ', '\n\n', 'hello', '네, 계속해요 🙂'),
  fc.string({ maxLength: 8 }),
);
const id = fc.constantFrom('call_1', 'call_2', 'call_3');
const toolCall = id.map((own) => ({
  id: own,
  type: 'function',
  function: { name: 'look', arguments: '{}' },
}));
const message = fc.oneof(
  fc.record({ role: fc.constantFrom('system', 'user', 'assistant'), content: text }),
  fc.record({
    role: fc.constant('user'),
    content: fc.array(
      text.map((own) => ({ type: 'text', text: own })),
      { maxLength: 3 },
    ),
  }),
  fc.record({
    role: fc.constant('assistant'),
    content: text,
    tool_calls: fc.array(toolCall, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ role: fc.constant('tool'), tool_call_id: id, content: text }),
);
const tools = [{ type: 'function', function: { name: 'look', parameters: { type: 'object' } } }];
const request = fc.record({
  messages: fc.array(message, { maxLength: 14 }),
  tools: fc.constantFrom(undefined, tools),
});

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

describe.each(['claude-sonnet-4-5', 'claude-sonnet-4-6', 'claude-opus-5-5'])('%s', (name) => {
  const { modelId, base } = resolveModel(name, { region: 'us-east-1' });
  const traits = traitsOf(base ?? '');

  test('any transcript is accepted after its repair, or refused with a reason', {
    timeout: 60_000,
  }, async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(request, async (input) => {
        const result = repairRequest(draftFromChat(input, modelId ?? ''), { traits });
        if (result.refusal) {
          expect(['no-user-message', 'empty-content']).toContain(result.refusal.kind);
          return;
        }
        accepted += 1;
        expect(await send(converseBody(result.draft))).toEqual({ status: 200 });
      }),
      { numRuns: 400 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  test('and refused without it, more often than not', { timeout: 60_000 }, async () => {
    const statuses = await Promise.all(
      fc
        .sample(request, 60)
        .map(
          async (input) => (await send(converseBody(draftFromChat(input, modelId ?? '')))).status,
        ),
    );
    expect(statuses.filter((status) => status === 400).length).toBeGreaterThan(30);
  });
});
