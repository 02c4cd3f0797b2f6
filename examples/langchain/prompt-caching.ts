import { withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { check, localBedrock } from './local-bedrock.ts';

// A long system prompt is read once and then taken from the cache: a cache point stands behind it.
const bedrock = await localBedrock();

const handbook = 'Every customer is greeted, heard out and helped. '.repeat(400);
const system = new SystemMessage({
  content: [{ type: 'text', text: handbook }, { cachePoint: { type: 'default' } }] as never,
});

const model = withCaprock(new ChatBedrockConverse({ model: 'claude-sonnet-4-6', maxTokens: 200 }));
const first = await model.invoke([system, new HumanMessage('How do I greet a customer?')]);
const second = await model.invoke([system, new HumanMessage('And how do I say goodbye?')]);

const written = first.usage_metadata?.input_token_details?.cache_creation ?? 0;
const fromCache = first.usage_metadata?.input_token_details?.cache_read ?? 0;
const read = second.usage_metadata?.input_token_details?.cache_read ?? 0;
console.log({ written, read });

check('the first call wrote the prompt to the cache, or found it there', written + fromCache > 0);
check('the second call read it from there', read > 0);
await bedrock?.close();
