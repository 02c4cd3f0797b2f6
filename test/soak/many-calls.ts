import { getEventListeners } from 'node:events';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { createCooldownStore } from '@caprock/core';
import { withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import type { EmulatorProcess } from '../measuring/emulator-process.ts';
import { heapInUse } from '../measuring/heap.ts';
import { SONNET } from '../measuring/model-ids.ts';

/** The part of the calls after which the heap is read for the first time: by then everything is compiled. */
const WARM = 0.1;
/** Calls that are on their way at once. */
const CALLERS = 10;
/** Bytes that the heap may have grown by: what one call in a thousand would hold, not each. */
const MOST = 10_000_000;

/**
 * So many calls through one model, of which some are throttled at first, with one signal for all.
 * @returns What was left behind, in a sentence.
 * @throws When a call was not answered, or when something has grown with the number of calls.
 */
export async function manyCalls(emulator: EmulatorProcess, total: number): Promise<string> {
  const warm = total * WARM;
  await emulator.reset();
  await emulator.fault({ type: 'error', status: 429, model: SONNET, share: 0.1 });
  const region = 'us-east-1';
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new BedrockRuntimeClient({ region, endpoint: emulator.url, credentials });
  const cooldowns = createCooldownStore();
  const model = withCaprock(new ChatBedrockConverse({ model: SONNET, region, client }), {
    fallbacks: ['claude-haiku-4-5'],
    retry: { attemptsPerTarget: 1 },
    cooldowns,
    onEvent: () => {},
  });
  const { signal } = new AbortController();
  const calls = async (count: number) => {
    const caller = async () => {
      for (let call = 0; call < count / CALLERS; call += 1) {
        const { text } = await model.invoke('Say hello.', { signal });
        if (text !== 'You said: Say hello.') throw new Error(`a wrong answer: ${text}`);
      }
    };
    await Promise.all(Array.from({ length: CALLERS }, caller));
    return await heapInUse();
  };
  const start = performance.now();
  const before = await calls(warm);
  const after = await calls(total - warm);
  const seconds = (performance.now() - start) / 1_000;
  client.destroy();
  const listeners = getEventListeners(signal, 'abort').length;
  const kept = (await cooldowns.list()).length;
  if (after - before > MOST || listeners > CALLERS || kept > 2) {
    throw new Error(`${after - before} bytes, ${listeners} listeners, ${kept} cooldowns are left`);
  }
  const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${total.toLocaleString('en')} calls, ${CALLERS} at a time and one request in ten answered with a 429, were all answered in ${seconds.toFixed(0)} s. The heap held ${megabytes(before)} after ${warm.toLocaleString('en')} of them and ${megabytes(after)} after all; ${listeners} listeners were left on the signal that they shared, and ${kept} cooldowns.`;
}
