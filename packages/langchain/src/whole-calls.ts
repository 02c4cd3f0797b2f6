import type { AIMessage, AIMessageChunk } from '@langchain/core/messages';
import type { ChatGenerationChunk, ChatResult } from '@langchain/core/outputs';
import { isStop } from './chunk-shape.ts';
import { metadataOf } from './metadata-of.ts';
import { alignRawCalls, alignRawChunks } from './raw-calls.ts';

/**
 * Stands behind arguments that were cut at the limit of tokens: LangChain reads half a JSON object as
 * a whole one, and no half object goes on like this.
 */
const CUT = '~"]~';

/** Stop reasons of an answer that was cut at a limit of tokens. */
const LIMITS: ReadonlySet<unknown> = new Set([
  'max_tokens',
  'model_context_window_exceeded',
  'length',
]);

/**
 * The same chunks, with no half tool call that looks whole: one that was cut at the limit of tokens
 * becomes an invalid one, which no agent runs.
 * @throws `halfCall()` where the arguments of a call never end though the answer does.
 */
export async function* wholeCalls(
  chunks: AsyncIterable<ChatGenerationChunk>,
  halfCall: () => Error,
): AsyncGenerator<ChatGenerationChunk> {
  const open = new Map<number, string>();
  let hasRaw = false;
  for await (const chunk of chunks) {
    const message = chunk.message as AIMessageChunk;
    hasRaw ||= message.additional_kwargs?.tool_calls !== undefined;
    for (const { index = 0, args = '' } of message.tool_call_chunks ?? []) {
      open.set(index, `${open.get(index) ?? ''}${args}`);
    }
    if (!isStop(chunk) || open.size === 0) {
      yield chunk;
      continue;
    }
    const limited = LIMITS.has(stopReasonOf(chunk));
    const cut = [...open].filter(([, args]) => !isWhole(args, limited)).map(([index]) => index);
    if (cut.length > 0 && !limited) throw halfCall();
    yield cut.length > 0 ? marked(chunk, cut, hasRaw) : chunk;
  }
}

/** The same for an answer in one piece: its last call is the one that was cut. */
export function withoutHalfCall(result: ChatResult): ChatResult {
  for (const generation of result.generations) {
    const answer = generation.message as AIMessage;
    const reason = stopReasonOf(generation);
    const last = answer.tool_calls?.at(-1);
    if (!last || !LIMITS.has(reason)) continue;
    const { id, name, args } = last;
    answer.tool_calls = answer.tool_calls?.slice(0, -1);
    answer.invalid_tool_calls = [
      ...(answer.invalid_tool_calls ?? []),
      { type: 'invalid_tool_call', id, name, args: JSON.stringify(args), error: 'Cut off.' },
    ];
    alignRawCalls(answer);
  }
  return result;
}

/** Where each host has it: ChatBedrockConverse, BedrockChat, ChatOpenAI. */
function stopReasonOf({ message, generationInfo }: Told): unknown {
  const { messageStop, stopReason } = metadataOf(message) as {
    messageStop?: { stopReason?: string };
    stopReason?: string;
  };
  return (
    messageStop?.stopReason ??
    stopReason ??
    message.additional_kwargs?.stop_reason ??
    generationInfo?.stop_reason ??
    generationInfo?.finish_reason
  );
}

type Told = Pick<ChatResult['generations'][number], 'message' | 'generationInfo'>;

/** At a limit, a call that has said nothing yet may have had more to say. */
function isWhole(args: string, limited: boolean): boolean {
  if (args.trim() === '') return !limited;
  try {
    JSON.parse(args);
    return true;
  } catch {
    return false;
  }
}

/** A chunk of the same classes with the marks behind the calls that it holds. */
function marked(
  chunk: ChatGenerationChunk,
  cut: readonly number[],
  hasRaw: boolean,
): ChatGenerationChunk {
  const { text, message, generationInfo } = chunk;
  const { content, additional_kwargs, response_metadata, tool_call_chunks, id } =
    message as AIMessageChunk;
  const usage = (message as AIMessageChunk).usage_metadata;
  const marks = cut.map((index) => ({ type: 'tool_call_chunk' as const, index, args: CUT }));
  const Chunk = chunk.constructor as new (fields: object) => ChatGenerationChunk;
  const Message = message.constructor as new (fields: object) => AIMessageChunk;
  const fields = { content, additional_kwargs, response_metadata, id, usage_metadata: usage };
  const tool_chunks = [...(tool_call_chunks ?? []), ...marks];
  const told = new Message({ ...fields, tool_call_chunks: tool_chunks });
  alignRawChunks(told, hasRaw);
  return new Chunk({
    text,
    message: told,
    ...(generationInfo ? { generationInfo } : {}),
  });
}
