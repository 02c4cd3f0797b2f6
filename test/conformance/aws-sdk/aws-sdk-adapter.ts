import {
  BedrockRuntimeClient,
  type ContentBlock,
  ConverseCommand,
  type ConverseCommandInput,
  ConverseStreamCommand,
  type Message,
} from '@aws-sdk/client-bedrock-runtime';
import { caprockPlugin } from '@caprock/aws-sdk';
import type { CaprockOptions } from '@caprock/core';
import { converseAsItStands } from '../../conversations/as-it-stands.ts';
import { withBytes } from '../../conversations/with-bytes.ts';
import type { Adapter, Answer, Client, Streamed, Wish } from '../adapter.ts';
import { NOTHING } from '../nothing.ts';
import { type ReadMessage, readEvents } from './read-events.ts';
import { hearing, listener, toldReport } from './told-report.ts';

/** The longest loop of tool calls. */
const LONGEST_LOOP = 5;

/** The adapter for the bare AWS SDK: a client with the plugin, its loops and streams written by hand. */
export const awsSdkAdapter: Adapter = {
  name: '@aws-sdk/client-bedrock-runtime 3.1164.0 with caprockPlugin()',
  lacks: ['other-models', 'own-retries', 'signer'],
  client: (url, options) => clientOf(bedrockClient(url, options)),
};

/** A client for an endpoint, with the plugin unless it is to be plain. */
function bedrockClient(url: string, options: CaprockOptions | 'plain'): BedrockRuntimeClient {
  const client = new BedrockRuntimeClient({
    region: 'us-east-1',
    endpoint: url,
    credentials: {
      accessKeyId: 'local',
      secretAccessKey: 'local-secret',
      sessionToken: 'local-token',
    },
    // The faults of the cases stay: the client's own tries would only take their time.
    maxAttempts: 1,
  });
  if (options === 'plain') return client;
  const onEvent: CaprockOptions['onEvent'] = (event) => {
    listener(event);
    options.onEvent?.(event);
  };
  client.middlewareStack.use(caprockPlugin({ ...options, onEvent }));
  return client;
}

/** Sends one request and reads its answer. */
type Send = (input: ConverseCommandInput, signal: AbortSignal | undefined) => Promise<ReadMessage>;

function clientOf(client: BedrockRuntimeClient): Client {
  return {
    async generate(wish) {
      return await hearing(async (events) => {
        const conversation = await converse(wish, async (input, abortSignal) => {
          const answer = await client.send(new ConverseCommand(input), { abortSignal });
          return { message: answer.output?.message as Message, stopReason: answer.stopReason };
        });
        return answerOf(conversation, wish, toldReport(events));
      });
    },
    async stream(wish): Promise<Streamed> {
      const pieces: string[] = [];
      return await hearing(async (events) => {
        try {
          const conversation = await converse(wish, async (input, abortSignal) => {
            const command = new ConverseStreamCommand(input);
            const { stream = [] } = await client.send(command, { abortSignal });
            return await readEvents(stream as typeof stream & AsyncIterable<never>, (piece) =>
              pieces.push(piece),
            );
          });
          return { ...answerOf(conversation, wish, toldReport(events)), pieces, errors: [] };
        } catch (error) {
          return { ...NOTHING, text: pieces.join(''), pieces, errors: [error] };
        }
      });
    },
  };
}

/** Asks, runs the tools that are asked for, and goes on until the model has answered. */
async function converse(wish: Wish, send: Send): Promise<Message[]> {
  const { model, request, after, signal, runs } = wish;
  const input = withBytes(converseAsItStands(model, request)) as ConverseCommandInput;
  const conversation = [...((after?.conversation ?? []) as Message[]), ...(input.messages ?? [])];
  for (let step = 0; step < LONGEST_LOOP; step += 1) {
    const { message, stopReason } = await send({ ...input, messages: conversation }, signal);
    conversation.push(message);
    if (stopReason !== 'tool_use' || !runs) break;
    conversation.push({ role: 'user', content: resultsOf(message, runs) });
  }
  return conversation;
}

function resultsOf({ content = [] }: Message, runs: NonNullable<Wish['runs']>): ContentBlock[] {
  return content.flatMap(({ toolUse }) => {
    if (!toolUse) return [];
    const { name = '', toolUseId, input } = toolUse;
    return [{ toolResult: { toolUseId, content: [{ text: runs[name]?.(input) ?? '' }] } }];
  });
}

/** The SDK has no warnings: the events are where the plugin tells what was done. */
function answerOf(
  conversation: readonly Message[],
  { request }: Wish,
  report: Answer['report'],
): Answer {
  const content = conversation.at(-1)?.content ?? [];
  const text = content.map((block) => block.text ?? '').join('');
  const thought = content.map((block) => block.reasoningContent?.reasoningText?.text ?? '');
  return {
    text,
    reasoning: thought.join(''),
    model: report?.model,
    report,
    warnings: report?.repairs.map(({ rule }) => rule) ?? [],
    conversation,
    ...('response_format' in request ? { object: JSON.parse(text) } : {}),
  };
}
