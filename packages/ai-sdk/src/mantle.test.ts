import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BedrockMantleProvider, createBedrockMantle } from '@ai-sdk/amazon-bedrock/mantle';
import { generateText } from 'ai';
import { afterAll, beforeAll, beforeEach, expect, expectTypeOf, test } from 'vitest';
import { withCaprock } from './with-caprock.ts';

globalThis.AI_SDK_LOG_WARNINGS = false;

interface Asked {
  readonly path: string | undefined;
  readonly model: string;
  readonly messages: readonly unknown[];
}

/** An endpoint of chat completions: answers what it was asked last, or that it is busy. */
const asked: Asked[] = [];
let busy = 0;
const server = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  const body = JSON.parse(text) as Omit<Asked, 'path'>;
  asked.push({ path: request.url, model: body.model, messages: body.messages });
  busy -= 1;
  response.writeHead(busy >= 0 ? 503 : 200, { 'content-type': 'application/json' });
  const message = { role: 'assistant', content: 'Hello.' };
  const answer = {
    id: 'c1',
    model: body.model,
    choices: [{ index: 0, message, finish_reason: 'stop' }],
  };
  response.end(JSON.stringify(busy >= 0 ? { error: { message: 'busy' } } : answer));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
beforeEach(() => {
  asked.length = 0;
  busy = 0;
});
afterAll(() => server.close());

function mantle(): BedrockMantleProvider {
  const { port } = server.address() as AddressInfo;
  const baseURL = `http://127.0.0.1:${port}/v1`;
  const plain = createBedrockMantle({ region: 'us-east-1', apiKey: 'local', baseURL });
  return withCaprock(plain, { fallbacks: ['openai.gpt-oss-20b'], onEvent: () => {} });
}

test('mantle: names go as they are written; conversations are repaired, calls tried again', async () => {
  busy = 2;
  const provider = mantle();
  expectTypeOf(provider).toEqualTypeOf<BedrockMantleProvider>();
  const { text, providerMetadata } = await generateText({
    model: provider('openai.gpt-oss-120b'),
    messages: [
      { role: 'user', content: 'one' },
      { role: 'assistant', content: ' ' },
      { role: 'user', content: 'two' },
    ],
  });
  expect(text).toBe('Hello.');
  expect(asked.map(({ model }) => model)).toEqual([
    'openai.gpt-oss-120b',
    'openai.gpt-oss-120b',
    'openai.gpt-oss-20b',
  ]);
  expect(JSON.stringify(asked[0]?.messages)).not.toContain('" "');
  expect(providerMetadata?.caprock).toMatchObject({ model: 'openai.gpt-oss-20b' });
});

test('its own ways of making a model are guarded, too', async () => {
  busy = 1;
  const { text } = await generateText({
    model: mantle().chat('openai.gpt-oss-120b'),
    prompt: 'hi',
    maxRetries: 0,
  });
  expect(text).toBe('Hello.');
  expect(asked).toHaveLength(2);
});
