import { generateText, type LanguageModel, type ModelMessage, streamText } from 'ai';
import { aiSdkModels } from '../measuring/ai-sdk-models.ts';
import type { Contestant } from '../measuring/interleave.ts';
import type { Workload } from './workloads.ts';

/** The models of the AI SDK, each asked for the same. */
export function aiSdkContestants(url: string, workload: Workload): Contestant[] {
  const messages: ModelMessage[] = workload.turns.map(({ role, text }) => ({
    role,
    content: text,
  }));
  return Object.entries(aiSdkModels(url)).map(([name, { model }]) => ({
    name,
    call: workload.streams
      ? () => streamed(model, messages)
      : async () => {
          await generateText({ model, messages, maxRetries: 0 });
          return undefined;
        },
  }));
}

async function streamed(model: LanguageModel, messages: ModelMessage[]) {
  const start = performance.now();
  let first: number | undefined;
  for await (const _ of streamText({ model, messages, maxRetries: 0 }).textStream) {
    first ??= performance.now() - start;
  }
  return first;
}
