import type { CallReport, CaprockOptions } from '@caprock/core';
import { withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import type { AIMessage, BaseMessage } from '@langchain/core/messages';
import { AIMessageChunk, coerceMessageLikeToMessage } from '@langchain/core/messages';
import { toLangChain } from '../../conversations/to-langchain.ts';
import type { Adapter, Answer, Client, Need, Streamed, Wish } from '../adapter.ts';
import { NOTHING } from '../nothing.ts';
import { runAgent, streamAgent } from './run-agent.ts';

/** The adapter for LangChain: a ChatBedrockConverse, and `createAgent` where tools are run. */
export function langchainAdapter(name: string, lacks: readonly Need[] = []): Adapter {
  return {
    name,
    lacks,
    client(url, options) {
      // The model's own way to another endpoint than that of its region.
      process.env.AWS_ENDPOINT_URL_BEDROCK_RUNTIME = url;
      return clientOf(options);
    },
  };
}

function clientOf(options: CaprockOptions | 'plain'): Client {
  return langchainClient(({ model, request }) =>
    wrapped({ ...toLangChain(request).fields, model }, options),
  );
}

/** The members of a model that are used here. */
export type LangChainModel = ChatBedrockConverse;

/** A client of models that are made once for each name and its settings. */
export function langchainClient(make: (wish: Wish) => LangChainModel): Client {
  const models = new Map<string, LangChainModel>();
  const modelFor = (wish: Wish) => {
    const key = JSON.stringify([wish.model, toLangChain(wish.request).fields]);
    const known = models.get(key) ?? make(wish);
    models.set(key, known);
    return known;
  };
  return {
    async generate(wish) {
      const model = modelFor(wish);
      const messages = messagesOf(wish);
      if (wish.runs) return answerOf(await runAgent(model, messages, wish));
      if (wish.request.response_format) return structured(model, messages, wish);
      const answer = (await asking(model, wish).invoke(messages, callOptions(wish))) as AIMessage;
      return answerOf([...messages, answer]);
    },
    async stream(wish) {
      const model = modelFor(wish);
      const messages = messagesOf(wish);
      const pieces: string[] = [];
      try {
        const conversation = wish.runs
          ? await streamAgent(model, messages, wish, (piece) => pieces.push(piece))
          : [...messages, await streamed(model, messages, wish, pieces)];
        return { ...answerOf(conversation), pieces, errors: [] };
      } catch (error) {
        return { ...NOTHING, text: pieces.join(''), pieces, errors: [error] } satisfies Streamed;
      }
    },
  };
}

function wrapped(
  fields: Readonly<Record<string, unknown>> & { readonly model: string },
  options: CaprockOptions | 'plain',
): ChatBedrockConverse {
  const model = new ChatBedrockConverse({
    ...fields,
    region: 'us-east-1',
    credentials: {
      accessKeyId: 'local',
      secretAccessKey: 'local-secret',
      sessionToken: 'local-token',
    },
    // The faults of the cases stay: the host's own tries would only take their time.
    ...(options === 'plain' ? { maxRetries: 0, clientOptions: { maxAttempts: 1 } } : {}),
  });
  return options === 'plain' ? model : withCaprock(model, options);
}

function messagesOf({ request, after }: Wish): BaseMessage[] {
  const { messages } = toLangChain(request);
  return [
    ...((after?.conversation ?? []) as BaseMessage[]),
    ...messages.map(coerceMessageLikeToMessage),
  ];
}

function callOptions({ request, signal }: Wish): object {
  return { ...toLangChain(request).options, ...(signal ? { signal } : {}) };
}

function asking(model: ChatBedrockConverse, { request }: Wish) {
  const { tools, options } = toLangChain(request);
  return tools ? model.bindTools(tools as Parameters<typeof model.bindTools>[0], options) : model;
}

async function streamed(
  model: ChatBedrockConverse,
  messages: BaseMessage[],
  wish: Wish,
  pieces: string[],
): Promise<AIMessageChunk> {
  let whole: AIMessageChunk | undefined;
  const chunks = await asking(model, wish).stream(messages, callOptions(wish));
  for await (const chunk of chunks as AsyncIterable<AIMessageChunk>) {
    if (chunk.text !== '') pieces.push(chunk.text);
    whole = whole?.concat(chunk) ?? chunk;
  }
  return whole ?? new AIMessageChunk('');
}

async function structured(
  model: ChatBedrockConverse,
  messages: BaseMessage[],
  wish: Wish,
): Promise<Answer> {
  const { name, schema } = (wish.request.response_format as ResponseFormat).json_schema;
  const runnable = model.withStructuredOutput(schema, { name, includeRaw: true });
  const { raw, parsed } = await runnable.invoke(messages, callOptions(wish));
  return { ...answerOf([...messages, raw]), object: parsed };
}

interface ResponseFormat {
  readonly json_schema: { readonly name: string; readonly schema: Record<string, unknown> };
}

/** LangChain has no warnings: the report on the answer is where it tells what was done. */
function answerOf(conversation: readonly BaseMessage[]): Answer {
  const answer = conversation.at(-1) as AIMessage;
  const { caprock, model } = answer.response_metadata as { caprock?: CallReport; model?: string };
  const switched = caprock?.attempts.some((attempt) => attempt.model !== caprock.model) ?? false;
  return {
    text: answer.text,
    reasoning: reasoningOf(answer),
    model,
    report: caprock,
    warnings: [
      ...(caprock?.repairs.map(({ rule }) => rule) ?? []),
      ...(switched ? [`${model} answered`] : []),
    ],
    conversation,
  };
}

function reasoningOf({ content, additional_kwargs: kept }: AIMessage): string {
  if (typeof content === 'string') return String(kept.reasoning_content ?? '');
  return (content as Record<string, unknown>[])
    .map(({ reasoning, reasoningText }) => {
      const { text = '' } = (reasoningText ?? {}) as { text?: string };
      return String(reasoning ?? text);
    })
    .join('');
}
