import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { safeClaudeCall } from '@caprock/aws-sdk';
import { redisStores } from '@caprock/redis';
import { createClient } from 'redis';

// One process of the fleet: it answers each message of its parent with the model that answered.
const [, , endpoint = '', socket = ''] = process.argv;

const redis = socket ? createClient({ socket: { path: socket, tls: false } }) : undefined;
redis?.on('error', (error) => console.error(error.message));
await redis?.connect();

// Five milliseconds, the default, are for a Redis that is near and a machine that is not busy with tests.
const stores = redis && redisStores(redis, { timeoutMs: 2_000 });

const client = new BedrockRuntimeClient({
  region: 'us-east-1',
  endpoint,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

process.on('message', async () => {
  const answer = await safeClaudeCall('Say hello.', {
    client,
    model: 'claude-sonnet-4-6',
    fallbacks: ['claude-haiku-4-5'],
    onEvent: () => {},
    ...(stores ? { cooldowns: stores.cooldowns, learn: { store: stores.learned } } : {}),
  });
  process.send?.({ model: answer.model });
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
