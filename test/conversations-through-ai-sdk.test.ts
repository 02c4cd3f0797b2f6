import { type PreparedPrompt, preparePrompt } from '@caprock/ai-sdk';
import { CaprockError } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { APICallError, type ModelMessage } from 'ai';
import { describe, expect, test } from 'vitest';
import { HOST_REFUSALS } from './conversations/ai-sdk-refusals.ts';
import { bodyOf, callPlain, callThroughCaprock } from './conversations/call-through-ai-sdk.ts';
import { CHECKS } from './conversations/holds.ts';
import type { Body, Check } from './conversations/outcome.ts';
import { restoredBy } from './conversations/restored-by-ai-sdk.ts';
import { type ConversationRow, conversationRows } from './conversations/rows.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

/** What the AI SDK does in a way of its own. */
const OWN_CHECKS: Readonly<Record<string, Check>> = {
  ...CHECKS,
  // The host downloads what has a URL before any model is asked.
  'refused:remote-image-or-downloaded': (outcome) => CHECKS.media_kept?.(outcome),
  // Where the model takes no output format, the provider asks for a call of a tool of this schema.
  structured_output_fallback: ({ row, body }) => {
    const { json_schema: wanted } = row.request.response_format as {
      json_schema: { schema: Record<string, unknown> };
    };
    expect(body.outputConfig ?? {}).not.toHaveProperty('textFormat');
    expect(body.toolConfig?.tools[0]?.toolSpec?.inputSchema.json).toMatchObject(wanted.schema);
  },
};

/** What only a second call can show: whether an answer comes back in the caller's own words. */
const SECOND_CALL = ['names_reversible', 'keys_reversible', 'stop_applied_locally'];

const isRefused = ({ repaired }: ConversationRow) =>
  repaired.refused === true && !repaired.holds.some((code) => code.endsWith('or-downloaded'));

/** No repair knows the conversation that a bound thinking block was written in. */
const isBound = ({ rules }: ConversationRow) => rules.includes('thinking-prefix-binding');

const thrownBy = async (call: Promise<unknown>) => await call.catch((thrown: unknown) => thrown);

/** A model that was told to call a tool does so: otherwise the host throws. */
function callForcedTool({ request: { tools, tool_choice: choice } }: ConversationRow): void {
  const [first] = (tools ?? []) as { function: { name: string } }[];
  const { function: named = first?.function } = Object(choice) as typeof first & object;
  if (named && choice !== undefined && choice !== 'none') {
    emulator.script({ toolUse: { name: named.name, input: {} } });
  }
}

/** The one request that arrived and was accepted. */
function acceptedBody(): Body {
  expect(emulator.requests.map(({ status }) => status)).toEqual([200]);
  return bodyOf(emulator.requests[0]?.body);
}

async function plainBody(row: ConversationRow): Promise<Body> {
  emulator.reset();
  await callPlain(row, emulator.url);
  return acceptedBody();
}

/** A second pass changes nothing: every message comes back as the very same object. */
function expectSettled({ system, messages }: PreparedPrompt<ModelMessage>): void {
  const written = system as string | ModelMessage[] | undefined;
  const again = Array.isArray(written)
    ? preparePrompt([...written, ...messages])
    : preparePrompt(messages, written === undefined ? {} : { system: written });
  expect(again.system).toEqual(system);
  expect(again.messages).toHaveLength(messages.length);
  for (const [index, message] of again.messages.entries()) expect(message).toBe(messages[index]);
}

describe('through the AI SDK, each conversation is what its row says', () => {
  test.each(conversationRows.filter((row) => !(isRefused(row) || isBound(row))))(
    '$id',
    async (row) => {
      const { holds } = row.repaired;
      callForcedTool(row);
      const { repairs, prepared } = await callThroughCaprock(row, emulator.url);
      expectSettled(prepared);
      const body = acceptedBody();
      const plain = holds.includes('unchanged') ? await plainBody(row) : {};
      const restore = holds.some((code) => SECOND_CALL.includes(code))
        ? await restoredBy(row, body, emulator)
        : {};
      for (const code of holds) OWN_CHECKS[code]?.({ row, body, plain, repairs, restore });
    },
  );

  test.each(conversationRows.filter(isRefused))('$id is refused, unsent', async (row) => {
    const error = await thrownBy(callThroughCaprock(row, emulator.url));
    expect(error).toSatisfy(CaprockError.isInstance);
    expect(emulator.requests).toEqual([]);
  });

  test.each(conversationRows.filter(isBound))('$id is told as Bedrock says it', async (row) => {
    const error = await thrownBy(callThroughCaprock(row, emulator.url));
    expect(error).toSatisfy(APICallError.isInstance);
    expect((error as Error).message).toContain(row.plain.refusal);
    expect(emulator.requests.map(({ status }) => status)).toEqual([400]);
  });
});

describe('what the AI SDK alone refuses before any model is asked', () => {
  test('is all listed', async () => {
    const refused: string[] = [];
    for (const row of conversationRows) {
      emulator.reset();
      await thrownBy(callPlain(row, emulator.url));
      if (emulator.requests.length === 0) refused.push(row.id);
    }
    expect(refused).toEqual(Object.keys(HOST_REFUSALS));
  });

  test.each(Object.entries(HOST_REFUSALS))('%s: %s', async (id, message) => {
    const row = conversationRows.find((one) => one.id === id) as ConversationRow;
    const error = await thrownBy(callPlain(row, emulator.url));
    expect((error as Error).message.slice(0, message.length)).toBe(message);
    expect(emulator.requests).toEqual([]);
  });
});
