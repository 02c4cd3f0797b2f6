import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { withCaprock as withCaprockAi } from '@caprock/ai-sdk';
import { safeClaudeCall } from '@caprock/aws-sdk';
import { lookUpProfile } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import { generateText } from 'ai';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const region = 'us-east-1';
const quiet = { region, onEvent: () => {} };
const models = () => emulator.requests.flatMap(({ model }) => model ?? []);

/** One call of a model with a temperature, in the way of each host. */
const hosts: Record<string, (model: string, options?: object) => Promise<unknown>> = {
  langchain: async (model, options) => {
    const chat = new ChatBedrockConverse({ model, region, credentials, temperature: 0.5 });
    return await withCaprock(chat, { ...quiet, ...options }).invoke('Hello');
  },
  'ai-sdk': async (model, options) => {
    const provider = createAmazonBedrock({ region, baseURL: emulator.url, ...credentials });
    const wrapped = withCaprockAi(provider, { ...quiet, ...options });
    return await generateText({ model: wrapped(model), prompt: 'Hello', temperature: 0.5 });
  },
  'aws-sdk': async (model, options) => {
    const client = new BedrockRuntimeClient({ region, credentials });
    return await safeClaudeCall('Hello', { client, model, temperature: 0.5, ...quiet, ...options });
  },
};

describe.each(Object.entries(hosts))('%s', (_, call) => {
  test('a full id of a retired model is replaced once Bedrock has said so', async () => {
    const retired = 'us.anthropic.claude-3-5-sonnet-20241022-v2:0';
    await call(retired);
    expect(models()).toEqual([retired, expect.stringMatching(/^us\.anthropic\.claude-sonnet-/)]);
  });

  test('an application inference profile is looked up once, for what its model takes', async () => {
    const id = 'abcd1234efgh';
    const arn = `arn:aws:bedrock:${region}:123456789012:application-inference-profile/${id}`;
    const copyFrom = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';
    emulator.setWorld({ applicationProfiles: { [id]: { name: 'team', copyFrom, region } } });
    const asked: string[] = [];
    const lookUp = lookUpProfile({
      getInferenceProfile: async ({ inferenceProfileIdentifier }) => {
        asked.push(inferenceProfileIdentifier);
        const path = `/inference-profiles/${encodeURIComponent(inferenceProfileIdentifier)}`;
        const headers = { authorization: 'Bearer ABSKlocal' };
        return (await (await fetch(`${emulator.url}${path}`, { headers })).json()) as object;
      },
    });
    // What is not known is taken for the newest, which takes no temperature.
    await call(arn);
    await call(arn, { lookUpProfile: lookUp });
    await call(arn, { lookUpProfile: lookUp });
    const sent = emulator.requests.filter(({ operation }) => operation === 'Converse');
    const temperatures = sent.map(({ body }) => body.inferenceConfig?.temperature);
    expect(temperatures).toEqual([undefined, 0.5, 0.5]);
    expect(asked).toEqual([arn]);
  });
});
