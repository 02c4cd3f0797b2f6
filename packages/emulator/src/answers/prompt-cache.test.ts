import { ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { expect, test } from 'vitest';
import { useAsk } from '../testing/ask.ts';
import { realClient } from '../testing/real-client.ts';
import { useEmulator } from '../vitest.ts';

let ahead = 0;
const emulator = useEmulator({ clock: () => Date.now() + ahead });
const { converse, invoke } = useAsk(emulator);
const long = (word: string) => `${word} `.repeat(4_400 / (word.length + 1));
const cachePoint = { cachePoint: { type: 'default' } };
const hourPoint = { cachePoint: { type: 'default', ttl: '1h' } };
const rules = { text: long('rules') };
const turn = (...content: object[]) => ({ role: 'user', content });

/** Counts of a request that is sent so many minutes from now. */
async function counted(input: object, minutes = 0) {
  const client = realClient(emulator);
  ahead = minutes * 60_000;
  client.config.systemClockOffset = ahead;
  const { usage } = await client.send(
    new ConverseCommand({ modelId: 'us.anthropic.claude-sonnet-4-6', ...input }),
  );
  client.destroy();
  ahead = 0;
  const { cacheReadInputTokens, cacheWriteInputTokens, inputTokens, cacheDetails } = usage ?? {};
  return { read: cacheReadInputTokens, write: cacheWriteInputTokens, inputTokens, cacheDetails };
}

const prefix = Math.ceil(rules.text.length / 4);

test('the first request writes a prefix and the second reads it', async () => {
  const request = { system: [rules, cachePoint], messages: [turn({ text: 'hi' })] };
  expect(await counted(request)).toEqual({
    read: 0,
    write: prefix,
    inputTokens: 1,
    cacheDetails: [{ ttl: '5m', inputTokens: prefix }],
  });
  const other = { ...request, messages: [turn({ text: 'something else' })] };
  expect(await counted(other)).toEqual({ read: prefix, write: 0, inputTokens: 4 });
});

test('the total holds what was read and written', async () => {
  const { usage } = await converse({
    system: [rules, cachePoint],
    messages: [turn({ text: 'hi' })],
  });
  expect(usage?.totalTokens).toBe(1 + prefix + (usage?.outputTokens ?? 0));
});

test('another prefix, another model and another region read nothing', async () => {
  const request = { system: [rules, cachePoint], messages: [turn({ text: 'hi' })] };
  await counted(request);
  expect(
    await counted({ ...request, system: [{ text: long('other') }, cachePoint] }),
  ).toMatchObject({ read: 0 });
  const sonnet = 'global.anthropic.claude-sonnet-4-5-20250929-v1:0';
  expect(await counted({ ...request, modelId: sonnet })).toMatchObject({ read: 0, write: prefix });
});

test('a prefix that is too short is not cached, and nobody says so', async () => {
  const request = {
    system: [{ text: 'short' }, cachePoint],
    messages: [turn({ text: 'hi' })],
  };
  await counted(request);
  expect(await counted(request)).toEqual({ read: 0, write: 0, inputTokens: 3 });
});

test('a conversation that grows reads what came before its new cache point', async () => {
  const first = turn(rules, cachePoint);
  await counted({ messages: [first] });
  const more = [
    turn(rules),
    { role: 'assistant', content: [{ text: 'Good.' }] },
    turn({ text: long('more') }, cachePoint),
  ];
  const { read, write } = await counted({ messages: more });
  expect(read).toBe(prefix);
  expect(write).toBeGreaterThan(1_000);
});

test('both lifetimes are told apart, the longer one first', async () => {
  const { cacheDetails } = await counted({
    system: [rules, hourPoint],
    messages: [turn({ text: long('hour') }, cachePoint)],
  });
  expect(cacheDetails?.map(({ ttl }) => ttl)).toEqual(['1h', '5m']);
});

test('a prefix is gone after its lifetime, and each reading lengthens it', async () => {
  const brief = { system: [rules, cachePoint], messages: [turn({ text: 'hi' })] };
  await counted(brief);
  expect(await counted(brief, 4)).toMatchObject({ read: prefix });
  expect(await counted(brief, 8)).toMatchObject({ read: prefix });
  expect(await counted(brief, 14)).toMatchObject({ read: 0, write: prefix });
});

test('a prefix of an hour outlives six minutes', async () => {
  const request = { system: [rules, hourPoint], messages: [turn({ text: 'hi' })] };
  await counted(request);
  expect(await counted(request, 6)).toMatchObject({ read: prefix });
});

test('InvokeModel reads what Converse wrote', async () => {
  await counted({ system: [rules, cachePoint], messages: [turn({ text: 'hi' })] });
  const { usage } = await invoke({
    system: [{ type: 'text', text: rules.text, cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content: 'hello' }],
  });
  expect(usage).toMatchObject({
    cache_read_input_tokens: prefix,
    cache_creation_input_tokens: 0,
    input_tokens: 2,
  });
});

test('a reset empties the cache', async () => {
  const request = { system: [rules, cachePoint], messages: [turn({ text: 'hi' })] };
  await counted(request);
  emulator.reset();
  expect(await counted(request)).toMatchObject({ read: 0 });
});
