import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { CaprockError } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { generateText, type ModelMessage, tool } from 'ai';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type PreparedPrompt, preparePrompt } from './prepare-prompt.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

const text = fc.constantFrom('hello', '', ' ', 'world', '안녕하세요');
const toolCallId = fc.constantFrom('t1', 't2', 't3');
const cachePoint = { bedrock: { cachePoint: { type: 'default' as const } } };

/** Now and then with a cache point. */
function cached<Carrier extends object>(carrier: fc.Arbitrary<Carrier>) {
  return fc
    .tuple(carrier, fc.nat(3))
    .map(([object, chance]) =>
      chance === 0 ? { ...object, providerOptions: cachePoint } : object,
    );
}

const textPart = cached(text.map((value) => ({ type: 'text' as const, text: value })));
const reasoningPart = text.map((value) => ({ type: 'reasoning' as const, text: value }));
const callPart = cached(
  toolCallId.map((id) => ({
    type: 'tool-call' as const,
    toolCallId: id,
    toolName: 'weather',
    input: {},
  })),
);
const resultPart = cached(
  fc.tuple(toolCallId, text).map(([id, value]) => ({
    type: 'tool-result' as const,
    toolCallId: id,
    toolName: 'weather',
    output: { type: 'text' as const, value },
  })),
);

const message: fc.Arbitrary<ModelMessage> = fc.oneof(
  text.map((content) => ({ role: 'system' as const, content })),
  cached(text.map((content) => ({ role: 'user' as const, content }))),
  cached(
    fc.array(textPart, { maxLength: 3 }).map((content) => ({ role: 'user' as const, content })),
  ),
  text.map((content) => ({ role: 'assistant' as const, content })),
  cached(
    fc
      .array(fc.oneof(textPart, reasoningPart, callPart, resultPart), { maxLength: 4 })
      .map((content) => ({ role: 'assistant' as const, content })),
  ),
  cached(
    fc
      .array(resultPart, { minLength: 1, maxLength: 3 })
      .map((content) => ({ role: 'tool' as const, content })),
  ),
);

function provider() {
  const plain = createAmazonBedrock({
    region: 'us-east-1',
    baseURL: emulator.url,
    accessKeyId: 'local',
    secretAccessKey: 'local',
  });
  return withCaprock(plain, { region: 'us-east-1', onEvent: () => {} });
}

/** What the person wrote, as it must stand in what is sent. */
function words(messages: readonly ModelMessage[]): string[] {
  const parts = messages
    .filter(({ role }) => role === 'user')
    .flatMap(({ content }): readonly { readonly text?: string }[] =>
      typeof content === 'string' ? [{ text: content }] : (content as { text?: string }[]),
    );
  return parts.map(({ text: said = '' }) => said).filter((said) => said.trim() !== '');
}

/** Undefined where there is nothing to answer, which is refused before anything is sent. */
async function refusable<Value>(run: () => Value | Promise<Value>): Promise<Value | undefined> {
  try {
    return await run();
  } catch (error) {
    if (CaprockError.isInstance(error)) return undefined;
    throw error;
  }
}

function expectSecondPassUnchanged({ system, messages }: PreparedPrompt<ModelMessage>): void {
  if (system !== undefined && typeof system !== 'string') return;
  const again = preparePrompt(messages, system === undefined ? {} : { system });
  expect(again.messages).toEqual(messages);
}

const weather = tool({ inputSchema: z.object({}) });

test.each([
  ['claude-sonnet-4-6', undefined],
  ['claude-sonnet-4-6', { weather }],
  ['claude-haiku-4-5', undefined],
  ['claude-opus-4-8', { weather }],
] as const)('%s takes any conversation, and no word of the person is lost', async (name, tools) => {
  const model = provider()(name);
  const property = fc.asyncProperty(fc.array(message, { maxLength: 7 }), async (messages) => {
    emulator.reset();
    const prepared = await refusable(() => preparePrompt(messages));
    if (prepared === undefined) return;
    expectSecondPassUnchanged(prepared);
    const answer = await refusable(() =>
      generateText({ model, ...prepared, ...(tools ? { tools } : {}), maxRetries: 0 }),
    );
    if (answer === undefined) return;
    const sent = JSON.stringify(emulator.requests[0]?.body.messages);
    for (const said of words(messages)) expect(sent).toContain(said);
    expect(emulator.requests).toHaveLength(1);
  });
  await fc.assert(property, { numRuns: 150, seed: 20261122 });
});
