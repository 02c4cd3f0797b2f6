import { classifyError, type Diagnosis } from '@caprock/core';
import { PATIENCE_MS } from './ask.ts';
import type { Clients } from './clients.ts';
import type { Target } from './resolve-targets.ts';

/** How a model answered one real call. */
export interface ProbeAnswer {
  readonly how: 'Converse' | 'ConverseStream';
  /** Undefined where it answered. */
  readonly diagnosis: Diagnosis | undefined;
  /** Tokens of input and output together, where it answered. */
  readonly tokens: number;
}

/** Calls a model for one token, and once more streaming. */
export async function probe(clients: Clients, target: Target): Promise<readonly ProbeAnswer[]> {
  const client = await clients.runtime(target.region);
  const { ConverseCommand, ConverseStreamCommand } = await import(
    '@aws-sdk/client-bedrock-runtime'
  );
  const input = {
    modelId: target.id,
    messages: [{ role: 'user' as const, content: [{ text: 'Hi' }] }],
    inferenceConfig: { maxTokens: 1 },
  };
  const options = () => ({ abortSignal: AbortSignal.timeout(PATIENCE_MS) });
  return Promise.all([
    attempt('Converse', target, async () => {
      const { usage } = await client.send(new ConverseCommand(input), options());
      return usage?.totalTokens ?? 0;
    }),
    attempt('ConverseStream', target, async () => {
      const { stream } = await client.send(new ConverseStreamCommand(input), options());
      let tokens = 0;
      for await (const event of stream ?? []) tokens += event.metadata?.usage?.totalTokens ?? 0;
      return tokens;
    }),
  ]);
}

async function attempt(
  how: ProbeAnswer['how'],
  { id: modelId, region }: Target,
  call: () => Promise<number>,
): Promise<ProbeAnswer> {
  try {
    return { how, diagnosis: undefined, tokens: await call() };
  } catch (error) {
    const context = { hasUserMessage: true, region, ...(modelId ? { modelId } : {}) };
    return { how, diagnosis: classifyError(error, context), tokens: 0 };
  }
}
