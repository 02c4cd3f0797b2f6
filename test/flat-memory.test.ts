import { getEventListeners } from 'node:events';
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { withCaprock as withCaprockAiSdk } from '@caprock/ai-sdk';
import { safeClaudeCall } from '@caprock/aws-sdk';
import { createCooldownStore } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import { generateText } from 'ai';
import { afterAll, expect, test } from 'vitest';
import { heapInUse } from './measuring/heap.ts';

/** Calls after which the heap is read for the first time; as many again follow. */
const CALLS = 1_000;
/** Bytes a call: less than any request, answer or error takes that somebody holds on to. */
const MOST = 1_500;

const emulator = useEmulator({ remember: 10 });
const region = 'us-east-1';
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
globalThis.AI_SDK_LOG_WARNINGS = false;

const clients: BedrockRuntimeClient[] = [];
function bedrockClient(): BedrockRuntimeClient {
  const client = new BedrockRuntimeClient({ region, endpoint: emulator.url, credentials });
  clients.push(client);
  return client;
}
afterAll(() => {
  for (const client of clients) client.destroy();
});

const cooldowns = createCooldownStore();
const options = { fallbacks: ['claude-haiku-4-5'], cooldowns, onEvent: () => {} };
const prompt = 'Say hello.';

const adapters = {
  '@caprock/langchain': (signal: AbortSignal) => {
    const client = bedrockClient();
    const plain = new ChatBedrockConverse({ model: 'claude-sonnet-4-6', region, client });
    const model = withCaprock(plain, options);
    return async () => (await model.invoke(prompt, { signal })).text;
  },
  '@caprock/ai-sdk': (abortSignal: AbortSignal) => {
    const provider = createAmazonBedrock({ region, baseURL: emulator.url, ...credentials });
    const wrapped = withCaprockAiSdk(provider, { region, ...options });
    return async () => {
      // A model a call, as most write it.
      const model = wrapped('claude-sonnet-4-6');
      return (await generateText({ model, prompt, abortSignal })).text;
    };
  },
  '@caprock/aws-sdk': (signal: AbortSignal) => {
    const settings = { client: bedrockClient(), model: 'claude-sonnet-4-6', ...options };
    return async () => (await safeClaudeCall(prompt, { ...settings, signal })).content;
  },
};

test.each(Object.entries(adapters))(
  `%s: ${2 * CALLS} calls leave nothing behind`,
  { timeout: 120_000 },
  async (_, adapter) => {
    const { signal } = new AbortController();
    const call = adapter(signal);
    emulator.fault({ type: 'error', status: 400, exception: 'ValidationException', share: 0.1 });
    const calls = async (count: number) => {
      for (let done = 0; done < count; done += 1) await call().catch(() => undefined);
      return await heapInUse();
    };
    const before = await calls(CALLS);
    const listeners = getEventListeners(signal, 'abort').length;
    const after = await calls(CALLS);
    expect(after - before).toBeLessThan(MOST * CALLS);
    expect(getEventListeners(signal, 'abort').length).toBeLessThanOrEqual(listeners + 1);
    expect(listeners).toBeLessThan(CALLS / 10);
    expect((await cooldowns.list()).length).toBeLessThanOrEqual(2);
  },
);
