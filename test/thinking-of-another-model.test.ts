import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { withCaprock as withCaprockAiSdk } from '@caprock/ai-sdk';
import { useEmulator } from '@caprock/emulator/vitest';
import { withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import { HumanMessage } from '@langchain/core/messages';
import { generateText, type ModelMessage } from 'ai';
import { expect, test } from 'vitest';

const SONNET = 'us.anthropic.claude-sonnet-4-6';
const HAIKU = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';

const emulator = useEmulator();
const region = 'us-east-1';
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
globalThis.AI_SDK_LOG_WARNINGS = false;

/** A first question, and a second one with everything that was said before. */
type Conversation = () => { ask(): Promise<void>; askAgain(): Promise<string> };

const options = { fallbacks: ['claude-haiku-4-5'], onEvent: () => {} };

const adapters: Readonly<Record<string, Conversation>> = {
  '@caprock/langchain': () => {
    const client = new BedrockRuntimeClient({ region, endpoint: emulator.url, credentials });
    const plain = new ChatBedrockConverse({ model: 'claude-sonnet-4-6', region, client });
    const model = withCaprock(plain, options);
    const messages: Parameters<typeof model.invoke>[0] & unknown[] = [new HumanMessage('One?')];
    return {
      ask: async () => void messages.push(await model.invoke(messages)),
      async askAgain() {
        const { text } = await model.invoke([...messages, new HumanMessage('Two?')]);
        client.destroy();
        return text;
      },
    };
  },
  '@caprock/ai-sdk': () => {
    const provider = createAmazonBedrock({ region, baseURL: emulator.url, ...credentials });
    const model = withCaprockAiSdk(provider, { region, ...options })('claude-sonnet-4-6');
    const messages: ModelMessage[] = [{ role: 'user', content: 'One?' }];
    return {
      ask: async () =>
        void messages.push(...(await generateText({ model, messages })).response.messages),
      async askAgain() {
        messages.push({ role: 'user', content: 'Two?' });
        return (await generateText({ model, messages })).text;
      },
    };
  },
};

test.each(Object.entries(adapters))(
  '%s: thinking goes back to the model that signed it, and to no other',
  async (_, conversation) => {
    emulator.script({ reasoning: 'Let me think.', text: 'Answer one.' });
    const { ask, askAgain } = conversation();
    await ask();
    const busy = { type: 'error', status: 503, exception: 'ServiceUnavailableException' } as const;
    emulator.fault({ ...busy, model: SONNET });
    expect(await askAgain()).toBe('You said: Two?');
    const [, ...again] = emulator.requests;
    expect(again.map(({ model, status }) => [model, status])).toEqual([
      [SONNET, 503],
      [SONNET, 503],
      [HAIKU, 200],
    ]);
    const thinks = again.map(({ body }) => JSON.stringify(body).includes('Let me think.'));
    expect(thinks).toEqual([true, true, false]);
    expect(JSON.stringify(again.at(-1)?.body)).toContain('Answer one.');
  },
);
