import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { withCaprock as withCaprockAiSdk } from '@caprock/ai-sdk';
import { safeClaudeCall } from '@caprock/aws-sdk';
import type { Fault } from '@caprock/emulator';
import { useEmulator } from '@caprock/emulator/vitest';
import { withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import { generateText } from 'ai';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

/** Requests to a model that is down which anybody may send after the first of them has told. */
const A_FEW = 3;
const SONNET = 'us.anthropic.claude-sonnet-4-6';
const HAIKU = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';

const emulator = useEmulator();
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

const options = { fallbacks: ['claude-haiku-4-5'], onEvent: () => {} };

const DOWN: Fault = {
  type: 'error',
  status: 503,
  exception: 'ServiceUnavailableException',
  message: 'The service is unavailable.',
  model: SONNET,
};

/** One caller of each adapter, through one wrapped model: what it answers. */
const adapters = {
  '@caprock/langchain': () => {
    const client = bedrockClient();
    const model = new ChatBedrockConverse({ model: 'claude-sonnet-4-6', region, client });
    const wrapped = withCaprock(model, options);
    return async (prompt: string) => (await wrapped.invoke(prompt)).text;
  },
  '@caprock/ai-sdk': () => {
    const provider = createAmazonBedrock({ region, baseURL: emulator.url, ...credentials });
    const model = withCaprockAiSdk(provider, { region, ...options })('claude-sonnet-4-6');
    return async (prompt: string) => (await generateText({ model, prompt })).text;
  },
  '@caprock/aws-sdk': () => {
    const client = bedrockClient();
    const settings = { client, model: 'claude-sonnet-4-6', ...options };
    return async (prompt: string) => (await safeClaudeCall(prompt, settings)).content;
  },
};

const sentTo = (model: string) => emulator.requests.filter((request) => request.model === model);

describe.each(Object.entries(adapters))('%s, with the first model down', (_name, adapter) => {
  beforeEach(() => emulator.fault(DOWN));

  test.each([
    [300, 'nobody knows it yet: each asks it once, and a few again', 300 + A_FEW],
    [1_000, 'one call before has told: a few ask it', A_FEW],
  ])(
    '%i callers at once are all answered; %s',
    {
      timeout: 120_000,
    },
    async (callers, _, most) => {
      const call = adapter();
      if (most < callers) await call('Who is there?');
      emulator.reset();
      emulator.fault(DOWN);
      const prompts = Array.from({ length: callers }, (__, caller) => `I am caller ${caller}.`);
      const answers = await Promise.all(prompts.map(call));
      expect(answers).toEqual(prompts.map((prompt) => `You said: ${prompt}`));
      expect(sentTo(HAIKU)).toHaveLength(callers);
      expect(sentTo(SONNET).length).toBeLessThanOrEqual(most);
    },
  );
});
