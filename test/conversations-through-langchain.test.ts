import { CaprockError, type CaprockEvent } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { converseAsItStands } from './conversations/as-it-stands.ts';
import { codesBeyondLangChain } from './conversations/codes-beyond-langchain.ts';
import { CHECKS } from './conversations/holds.ts';
import type { Body, Outcome } from './conversations/outcome.ts';
import { restoredThroughLangChain } from './conversations/restored-through-langchain.ts';
import { type ConversationRow, conversationRows } from './conversations/rows.ts';
import { toLangChain } from './conversations/to-langchain.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));

/** Held by every answer here, or by the tests of core alone. */
const ELSEWHERE = ['accepted', 'idempotent', 'repairs_deterministic'];

type Wrap = (model: ChatBedrockConverse) => ChatBedrockConverse;
const asItIs: Wrap = (model) => model;

function modelFor({ model, request }: ConversationRow, wrap: Wrap): ChatBedrockConverse {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const { fields } = toLangChain(request);
  return wrap(new ChatBedrockConverse({ ...fields, model, region: 'us-east-1', credentials }));
}

/** Sends a row through a model as somebody does who uses LangChain. */
async function send(row: ConversationRow, wrap: Wrap) {
  const { messages, tools, options } = toLangChain(row.request);
  const model = modelFor(row, wrap);
  if (!tools) return model.invoke(messages, options);
  return model.bindTools(tools as Parameters<typeof model.bindTools>[0], options).invoke(messages);
}

/** What the last request held; LangChain's way to say the effort is a field of the model's own. */
function sentBody(): Body {
  const { body } = emulator.requests.at(-1) as { body: object };
  const { additionalModelRequestFields: fields, ...rest } = body as Record<string, unknown>;
  const { output_config: outputConfig, ...own } = (fields ?? {}) as Record<string, unknown>;
  return {
    ...rest,
    ...(outputConfig ? { outputConfig } : {}),
    ...(Object.keys(own).length > 0 ? { additionalModelRequestFields: own } : {}),
  } as unknown as Body;
}

/** What the plain model sends where the row must not change, else the row one to one. */
async function asItStands(row: ConversationRow): Promise<unknown> {
  if (!row.repaired.holds.includes('unchanged')) return converseAsItStands(row.model, row.request);
  await send(row, asItIs);
  return sentBody();
}

/** The row after its repair, as it went over the wire. */
async function outcomeOf(row: ConversationRow): Promise<Outcome | { error: unknown }> {
  const plain = await asItStands(row);
  emulator.reset();
  const repairs: Outcome['repairs'][number][] = [];
  const onEvent = (event: CaprockEvent) => {
    if (event.type !== 'repaired') return;
    repairs.push(...event.repairs.map(({ rule, summary }) => ({ rule, summary: summary.en })));
  };
  const ask = () => send(row, (model) => withCaprock(model, { onEvent }));
  try {
    await ask();
  } catch (error) {
    if (emulator.requests.length === 0 || !isBound(row)) return { error };
  }
  expect(emulator.requests).toHaveLength(1);
  const body = sentBody();
  const told = [...repairs];
  const restore = await restoredThroughLangChain(emulator, { request: row.request, body }, ask);
  return { row, body, plain, repairs: told, restore };
}

/** No repair knows the conversation that a bound thinking block was written in. */
function isBound({ rules }: ConversationRow): boolean {
  return rules.includes('thinking-prefix-binding');
}

describe('through ChatBedrockConverse, each conversation is what its row says', () => {
  test.each(conversationRows)('$id', async (row) => {
    const outcome = await outcomeOf(row);
    const { refused, holds } = row.repaired;
    if ('error' in outcome) {
      if (!refused && !holds.some((code) => code.startsWith('refused_or'))) throw outcome.error;
      expect(CaprockError.isInstance(outcome.error)).toBe(true);
      expect(emulator.requests).toEqual([]);
      return;
    }
    expect(refused).toBeUndefined();
    for (const code of holds) {
      if (ELSEWHERE.includes(code) || codesBeyondLangChain[code]) continue;
      const check = CHECKS[code];
      if (!check) throw new Error(`no check for ${code}`);
      check(outcome);
    }
  });
});

test('a response format is nothing that ChatBedrockConverse sends', async () => {
  const left = conversationRows.filter(({ repaired }) =>
    repaired.holds.some((code) => codesBeyondLangChain[code]),
  );
  expect(left.map(({ request }) => typeof request.response_format)).toEqual(['object']);
  for (const row of left) {
    const options: object = { response_format: row.request.response_format };
    await modelFor(row, asItIs).invoke(toLangChain(row.request).messages, options);
  }
  expect(JSON.stringify(emulator.requests)).not.toContain('json_schema');
});
