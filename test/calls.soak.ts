import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { startEmulator } from '@caprock/emulator';
import { withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import { expect, test } from 'vitest';

/** Calls of one run; every third is answered with a 429 at first. */
const CALLS = 5_000;

test(`${CALLS} calls through one model all answer, and memory stays flat`, async () => {
  const emulator = await startEmulator();
  const region = 'us-east-1';
  const client = new BedrockRuntimeClient({
    region,
    endpoint: emulator.url,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const model = withCaprock(
    new ChatBedrockConverse({ model: 'claude-sonnet-4-6', region, client }),
    {
      fallbacks: ['claude-haiku-4-5'],
      retry: { attemptsPerTarget: 1 },
      onEvent: () => {},
    },
  );
  const heap: number[] = [];
  for (let call = 0; call < CALLS; call += 1) {
    if (call % 3 === 0) {
      emulator.fault({
        type: 'error',
        status: 429,
        exception: 'ThrottlingException',
        message: 'x',
        times: 1,
      });
    }
    expect((await model.invoke('Say hello.')).text).toContain('hello');
    if (call % 1_000 === 999) {
      emulator.reset();
      globalThis.gc?.();
      heap.push(process.memoryUsage().heapUsed);
    }
  }
  client.destroy();
  await emulator.close();
  expect(heap.at(-1)).toBeLessThan(2 * (heap[0] ?? 0));
});
