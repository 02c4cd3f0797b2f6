import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import type { CaprockEvent } from '@caprock/core';
import { withCaprock } from '@caprock/langchain';
import { type RedisClient, redisStores } from '@caprock/redis';
import { ChatBedrockConverse } from '@langchain/aws';
import { Redis } from 'ioredis';
import { createClient } from 'redis';

/** What a process of the fleet is told to send, and what it says of it. */
export interface Order {
  readonly model: string;
  readonly maxTokens?: number;
}

/** How a call came out. */
export interface Report {
  readonly model: string;
  readonly events: readonly CaprockEvent['type'][];
}

const [, , library, redisUrl = '', bedrockUrl = ''] = process.argv;
const client = library === 'redis' ? await nodeRedis(redisUrl) : new Redis(redisUrl);
// A busy machine may take its time; what happens then is tested elsewhere.
const { cooldowns, learned } = redisStores(client, { timeoutMs: 5_000 });

process.on('message', async ({ model: name, maxTokens }: Order) => {
  const events: CaprockEvent['type'][] = [];
  const region = 'us-east-1';
  const bedrock = new BedrockRuntimeClient({
    region,
    endpoint: bedrockUrl,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const model = withCaprock(
    new ChatBedrockConverse({ model: name, region, client: bedrock, maxTokens }),
    {
      fallbacks: ['claude-haiku-4-5'],
      retry: { attemptsPerTarget: 1 },
      cooldowns,
      learn: { store: learned },
      onEvent: ({ type }) => events.push(type),
    },
  );
  const answer = await model.invoke('Say hello.');
  process.send?.({ model: String(answer.response_metadata.model), events } satisfies Report);
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function nodeRedis(url: string): Promise<RedisClient> {
  const connected = createClient({ url });
  await connected.connect();
  return connected;
}
