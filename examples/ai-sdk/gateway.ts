import { strict as assert } from 'node:assert';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { explain, preparePrompt, withCaprock } from '@caprock/ai-sdk';
import { generateText, type ModelMessage, streamText } from 'ai';
import { emulator } from './local-bedrock.ts';

// A LiteLLM proxy stands in front of Bedrock; its callers know its own names only.
const proxy = createOpenAICompatible({
  name: 'litellm',
  baseURL: `${emulator.url}/v1`,
  apiKey: 'sk-local-gateway',
});
const systemOnly: ModelMessage[] = [
  { role: 'system', content: 'You are a helpful assistant. Say hello.' },
];

console.log('Alone, a conversation of one system message is refused:');
const refusal: unknown = await generateText({
  model: proxy('claude-sonnet-4'),
  messages: systemOnly,
  allowSystemInMessages: true,
}).catch((error: unknown) => error);
assert(refusal instanceof Error);
console.log(`  ${refusal.message.replaceAll('\n', '\n  ')}`);
console.log(`  ${explain(refusal, { gateway: true }).steps[0]}`);
assert.match(refusal.message, /bedrock requires at least one non-system message/);

const gateway = withCaprock(proxy, {
  gateway: true,
  baseModel: 'claude-sonnet-4-5',
  fallbacks: [{ model: 'fast', baseModel: 'claude-haiku-4-5' }],
});

console.log('Through Caprock it is answered.');
const { text } = await generateText({
  model: gateway('claude-sonnet-4'),
  ...preparePrompt(systemOnly),
});
console.log(`  ${text}`);
assert.notEqual(text, '');

console.log('The group is out of quota, in a stream: nobody sees that another one answers.');
emulator.reset();
emulator.fault({
  type: 'error',
  model: 'claude-sonnet-4',
  status: 429,
  exception: 'ThrottlingException',
  message: 'Too many requests, please wait before trying again.',
});
const stream = streamText({ model: gateway('claude-sonnet-4'), prompt: 'Hello' });
let streamed = '';
for await (const piece of stream.textStream) streamed += piece;
for (const { model, status } of emulator.requests) console.log(`  ${status} ${model}`);
assert.equal(streamed, 'You said: Hello');
assert.equal((await stream.response).modelId, 'fast');

await emulator.close();
console.log('\nEverything came out as it should.');
