import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { CaprockError } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { generateText, jsonSchema, type ModelMessage, streamText, type ToolSet, tool } from 'ai';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PreparedPrompt, preparePrompt } from './prepare-prompt.ts';
import { anyMessage } from './testing/any-message.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

function provider() {
  const plain = createAmazonBedrock({
    region: 'us-east-1',
    baseURL: emulator.url,
    accessKeyId: 'local',
    secretAccessKey: 'local',
  });
  return withCaprock(plain, { region: 'us-east-1', onEvent: () => {} });
}

/** Half a character, which no JSON of Bedrock's may hold. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

interface Piece {
  readonly type: string;
  readonly text?: string;
  readonly output?: { readonly value?: unknown };
}

/** Every text of a conversation, as it must stand in what is sent; unsigned reasoning is none. */
function words(messages: readonly ModelMessage[]): string[] {
  const texts = messages.flatMap(({ content }) =>
    typeof content === 'string' ? [content] : (content as Piece[]).flatMap(textsOf),
  );
  return texts
    .map((text) => text.replaceAll(LONE_SURROGATE, '\ufffd').trim())
    .filter((text) => text !== '');
}

function textsOf({ type, text, output }: Piece): string[] {
  const value = output?.value;
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return (value as Piece[]).flatMap(textsOf);
  return type === 'text' && text !== undefined ? [text] : [];
}

/** How many files a conversation has, those in the results of tools among them. */
function filesIn(messages: readonly ModelMessage[]): number {
  const parts = messages.flatMap(({ content }) =>
    typeof content === 'string' ? [] : (content as Piece[]),
  );
  const items = parts.flatMap(({ output }) =>
    Array.isArray(output?.value) ? (output.value as Piece[]) : [],
  );
  return [...parts, ...items].filter(({ type }) => type === 'file').length;
}

/** What may be refused: a conversation with nothing to answer, and one with more than five documents. */
const REFUSING_RULES = ['start-with-user-turn', 'drop-empty-messages', 'refuse-media-over-limits'];

/** Undefined for what is refused before anything is sent. */
async function refusable<Value>(run: () => Value | Promise<Value>): Promise<Value | undefined> {
  try {
    return await run();
  } catch (error) {
    if (CaprockError.isInstance(error)) {
      expect(REFUSING_RULES).toContain(error.diagnosis.facts?.rule);
      expect(emulator.requests).toEqual([]);
      return undefined;
    }
    throw error;
  }
}

function expectSecondPassUnchanged({ system, messages }: PreparedPrompt<ModelMessage>): void {
  if (system !== undefined && typeof system !== 'string') return;
  const again = preparePrompt(messages, system === undefined ? {} : { system });
  expect(again.messages).toEqual(messages);
}

type Options = Parameters<typeof generateText>[0] & Parameters<typeof streamText>[0];

async function ask(options: Options, isStreamed: boolean): Promise<string> {
  if (!isStreamed) return (await generateText(options)).text;
  const errors: unknown[] = [];
  const result = streamText({ ...options, onError: ({ error }) => void errors.push(error) });
  await result.consumeStream();
  if (errors.length > 0) throw errors[0];
  return await result.text;
}

/** One request, and in it every word and file of the conversation. */
function expectKept(messages: readonly ModelMessage[]): void {
  expect(emulator.requests.map(({ status }) => status)).toEqual([200]);
  const { system, messages: turns } = emulator.requests[0]?.body ?? {};
  const sent = JSON.stringify([system, turns]);
  for (const said of words(messages)) expect(sent).toContain(said);
  const files = sent.match(/"(?:image|document)":\{/g)?.length ?? 0;
  expect(files).toBe(filesIn(messages));
}

const city = tool({
  inputSchema: jsonSchema({ type: 'object', properties: { city: { type: 'string' } } }),
});
const weather: ToolSet = { weather: city };
const illegal: ToolSet = { 'git.diff': city, 'git/diff': city, 날씨: city };

const reasoningConfig = fc.constantFrom(
  { type: 'enabled', budgetTokens: 2000 },
  { type: 'enabled', budgetTokens: 100 },
  { type: 'adaptive', maxReasoningEffort: 'high' },
  { type: 'disabled' },
);

/** Settings of a call that not every model takes, or not beside one another. */
const anySettings = fc.record(
  {
    temperature: fc.constantFrom(0, 0.5, 2),
    topP: fc.constantFrom(0.1, 0.9),
    topK: fc.constantFrom(1, 40),
    maxOutputTokens: fc.constantFrom(1, 4096, 1_000_000),
    stopSequences: fc.constantFrom([], ['\n'], ['STOP', ' ']),
    providerOptions: reasoningConfig.map((config) => ({ bedrock: { reasoningConfig: config } })),
  },
  { requiredKeys: [] },
);

test.each([
  ['claude-sonnet-4-6', undefined, 1],
  ['claude-sonnet-4-6', weather, 2],
  ['claude-haiku-4-5', undefined, 3],
  ['claude-opus-4-8', weather, 4],
  ['claude-sonnet-4-5', illegal, 5],
] as const)('%s takes any conversation, and loses nothing', async (name, tools, seed) => {
  const model = provider()(name);
  let answered = 0;
  const call = async (messages: ModelMessage[], settings: object, isStreamed: boolean) => {
    emulator.reset();
    const prepared = await refusable(() => preparePrompt(messages));
    if (prepared === undefined) return;
    expectSecondPassUnchanged(prepared);
    const options = { ...prepared, ...(tools ? { tools } : {}), ...settings, maxRetries: 0 };
    const answer = await refusable(() => ask({ model, ...options }, isStreamed));
    if (answer === undefined) return;
    answered += 1;
    expectKept(messages);
  };
  const conversation = fc.array(anyMessage, { minLength: 1, maxLength: 7 });
  await fc.assert(fc.asyncProperty(conversation, anySettings, fc.boolean(), call), {
    numRuns: 140,
    seed,
  });
  expect(answered).toBeGreaterThan(90);
});
