import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  type ConverseCommandOutput,
  ConverseStreamCommand,
  type ConverseStreamOutput,
  InvokeModelCommand,
  InvokeModelWithResponseStreamCommand,
} from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Emulator } from '../emulator.ts';
import type { Protocol } from './stream-outcome.ts';
import { useClient } from './use-client.ts';

/** Asks a model with the real AWS SDK client, in each of the four ways that Bedrock has. */
export interface Ask {
  converse(input: object): Promise<ConverseCommandOutput>;
  converseStream(input: object): Promise<readonly ConverseStreamOutput[]>;
  invoke(body: object, modelId?: string): Promise<MessagesAnswer>;
  invokeStream(body: object, modelId?: string): Promise<readonly MessagesEvent[]>;
}

/** An answer in the Messages format, as a test looks at it. */
interface MessagesAnswer {
  readonly content: readonly {
    readonly type: string;
    readonly [member: string]: unknown;
  }[];
  readonly stop_reason: string;
  readonly [member: string]: unknown;
}

/** An event of a Messages stream, as a test looks at it. */
interface MessagesEvent {
  readonly type: string;
  readonly delta?: Readonly<Record<string, unknown>>;
  readonly [member: string]: unknown;
}

/** The model of a test that does not name one. */
const SONNET_46 = 'us.anthropic.claude-sonnet-4-6';

/** Ways to ask for the tests of a file; the clients are closed after each test. */
export function useAsk(emulator: Pick<Emulator, 'url'>, protocol: Protocol = 'HTTP/2'): Ask {
  const open = useClient(emulator, BedrockRuntimeClient);
  const client = () => {
    const opened = open();
    if (protocol === 'HTTP/1.1') opened.config.requestHandler = new NodeHttpHandler();
    return opened;
  };
  const plain = (input: object) => ({ modelId: SONNET_46, ...input }) as ConverseCommandInput;
  const invocation = (body: object, modelId: string) => ({
    modelId,
    body: JSON.stringify({ anthropic_version: 'bedrock-2023-05-31', max_tokens: 1000, ...body }),
  });
  return {
    converse: (input) => client().send(new ConverseCommand(plain(input))),
    async converseStream(input) {
      const { stream = [] } = await client().send(new ConverseStreamCommand(plain(input)));
      const events = [];
      for await (const event of stream) events.push(event);
      return events;
    },
    async invoke(body, modelId = SONNET_46) {
      const sent = new InvokeModelCommand(invocation(body, modelId));
      return JSON.parse((await client().send(sent)).body.transformToString());
    },
    async invokeStream(body, modelId = SONNET_46) {
      const sent = new InvokeModelWithResponseStreamCommand(invocation(body, modelId));
      const events: MessagesEvent[] = [];
      for await (const { chunk } of (await client().send(sent)).body ?? []) {
        events.push(JSON.parse(Buffer.from(chunk?.bytes ?? []).toString()));
      }
      return events;
    },
  };
}

/** A user turn of Converse. */
export const said = (...texts: readonly string[]) => ({
  role: 'user' as const,
  content: texts.map((text) => ({ text })),
});
