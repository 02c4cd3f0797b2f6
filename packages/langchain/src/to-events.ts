import type { ChatModelStreamEvent, FinishReason } from '@langchain/core/language_models/event';
import type { AIMessageChunk } from '@langchain/core/messages';
import type { ChatGenerationChunk } from '@langchain/core/outputs';
import { type BlockPiece, type EventBlock, finishedBlock, piecesOf } from './event-blocks.ts';
import { metadataOf } from './metadata-of.ts';

interface OpenBlock {
  readonly index: number;
  readonly key: string | undefined;
  block: EventBlock;
}

/**
 * Turns the chunks of a stream into LangChain's content block events. The host's own converter loses
 * signatures and redacted reasoning, and makes a tool call without arguments an invalid one.
 */
export async function* toEvents(
  chunks: AsyncIterable<ChatGenerationChunk>,
): AsyncGenerator<ChatModelStreamEvent> {
  const open: OpenBlock[] = [];
  let usage: AIMessageChunk['usage_metadata'];
  let metadata: Readonly<Record<string, unknown>> = {};
  let started = false;
  for await (const { message, generationInfo } of chunks) {
    const chunk = message as AIMessageChunk;
    if (!started) yield startOf(chunk);
    started = true;
    for (const piece of piecesOf(chunk)) yield* tellPiece(piece, open);
    metadata = { ...metadata, ...finishOf(generationInfo), ...metadataOf(chunk) };
    if (chunk.usage_metadata) {
      usage = chunk.usage_metadata;
      yield { event: 'usage', usage };
    }
  }
  for (const { index, block } of open) {
    yield { event: 'content-block-finish', index, content: finishedBlock(block) };
  }
  yield { event: 'message-finish', ...endOf(metadata), ...(usage ? { usage } : {}) };
}

function* tellPiece(piece: BlockPiece, open: OpenBlock[]): Generator<ChatModelStreamEvent> {
  const { key, initial, grow, told } = piece;
  let current = openBlock(key, open);
  if (current === undefined) {
    current = { index: open.length, key, block: initial };
    open.push(current);
    yield { event: 'content-block-start', index: current.index, content: { ...initial } };
  }
  current.block = grow(current.block);
  const delta = told(current.block);
  if (delta) yield { event: 'content-block-delta', index: current.index, delta };
}

/** Text carries no index: it goes on with the last block, if that is text. */
function openBlock(key: string | undefined, open: readonly OpenBlock[]): OpenBlock | undefined {
  const last = open.at(-1);
  if (key === 'text') return last?.key === key ? last : undefined;
  return key === undefined ? undefined : open.find((candidate) => candidate.key === key);
}

function startOf({ id }: AIMessageChunk): ChatModelStreamEvent {
  return { event: 'message-start', ...(id === undefined ? {} : { id }) };
}

/** What ChatOpenAI tells of an end beside its message. */
function finishOf({ prompt: _, completion: __, ...told }: Readonly<Record<string, unknown>> = {}) {
  return typeof told.finish_reason === 'string' ? told : {};
}

/** The stop reason, and what is told beside it, without the raw events of the stream. */
function endOf(metadata: Readonly<Record<string, unknown>>): {
  reason: FinishReason;
  responseMetadata: Record<string, unknown>;
} {
  const { messageStop, messageStart: _, contentBlockStop: __, metadata: ___, ...told } = metadata;
  const { stopReason = told.finish_reason } = (messageStop ?? {}) as { stopReason?: string };
  return {
    reason: FINISH_REASONS[String(stopReason)] ?? 'stop',
    responseMetadata: { model_provider: 'bedrock-converse', ...told },
  };
}

const FINISH_REASONS: Readonly<Record<string, FinishReason>> = {
  tool_use: 'tool_use',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  guardrail_intervened: 'content_filter',
  content_filtered: 'content_filter',
  tool_calls: 'tool_use',
  length: 'length',
  content_filter: 'content_filter',
};
