import type { Emulator } from '@caprock/emulator';
import { callThroughCaprock } from './call-through-ai-sdk.ts';
import { type Body, type Outcome, specs } from './outcome.ts';
import type { ConversationRow } from './rows.ts';

/**
 * What a caller gets back of an answer in the words of the request that was sent, in the form of
 * core's `restore`: a model calls every tool with every key, and speaks across each stop sequence.
 */
export async function restoredBy(
  row: ConversationRow,
  body: Body,
  emulator: Emulator,
): Promise<Outcome['restore']> {
  const stops = [row.request.stop ?? []].flat().map(String);
  const stopSequences: string[] = [];
  for (const stop of stops.filter((one) => one.trim() === '')) {
    emulator.script({ text: `before${stop}after` });
    const { answer } = await callThroughCaprock(row, emulator.url);
    if (answer.text === 'before') stopSequences.push(stop);
  }
  return { stopSequences, ...(await restoredCalls(row, body, emulator)) };
}

async function restoredCalls(row: ConversationRow, body: Body, emulator: Emulator) {
  const sent = specs({ row, body, plain: {}, repairs: [], restore: {} });
  if (sent.length === 0) return {};
  const toolUses = sent.map(({ name, inputSchema }) => {
    const keys = Object.keys((inputSchema.json.properties ?? {}) as object);
    return { name, input: Object.fromEntries(keys.map((key) => [key, key])) };
  });
  emulator.script({ toolUses });
  const { answer } = await callThroughCaprock(row, emulator.url);
  const toolNames: Record<string, string> = {};
  const inputKeys: Record<string, Record<string, string>> = {};
  for (const [index, { toolName, input }] of answer.toolCalls.entries()) {
    const name = toolUses[index]?.name ?? '';
    toolNames[name] = toolName;
    const pairs = Object.entries(input as Record<string, string>);
    inputKeys[name] = Object.fromEntries(pairs.map(([key, sentKey]) => [sentKey, key]));
  }
  return { toolNames, inputKeys };
}
