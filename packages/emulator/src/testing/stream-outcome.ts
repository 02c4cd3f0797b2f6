import { ConverseStreamCommand } from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Emulator } from '../emulator.ts';
import { realClient } from './real-client.ts';

/** The protocols that the emulator speaks. */
export type Protocol = 'HTTP/1.1' | 'HTTP/2';

/** What the caller of a stream saw. */
export interface StreamOutcome {
  readonly text: string;
  readonly events: readonly string[];
  readonly stopReason: string | undefined;
  /** `name: message` of what was thrown. */
  readonly error: string | undefined;
}

/** Streams one answer with the real AWS SDK client and tells what came of it. */
export async function streamOutcome(
  emulator: Pick<Emulator, 'url'>,
  protocol: Protocol,
  options: { readonly patience?: number; readonly prompt?: string } = {},
): Promise<StreamOutcome> {
  const { patience = 5_000, prompt = '안녕하세요, how are you today?' } = options;
  const client = realClient(emulator);
  if (protocol === 'HTTP/1.1') client.config.requestHandler = new NodeHttpHandler();
  const seen = { text: '', events: [] as string[], stopReason: undefined as string | undefined };
  const abortSignal = AbortSignal.timeout(patience);
  try {
    const { stream = [] } = await client.send(
      new ConverseStreamCommand({
        modelId: 'us.anthropic.claude-sonnet-4-6',
        messages: [{ role: 'user', content: [{ text: prompt }] }],
      }),
      { abortSignal },
    );
    for await (const event of stream) {
      seen.events.push(...Object.keys(event));
      seen.text += event.contentBlockDelta?.delta?.text ?? '';
      seen.stopReason = event.messageStop?.stopReason ?? seen.stopReason;
    }
    return { ...seen, error: undefined };
  } catch (error) {
    const { name, message } = error as Error;
    return { ...seen, error: `${name}: ${message}` };
  } finally {
    client.destroy();
  }
}
