import {
  CaprockError,
  type Diagnosis,
  diagnosisOf,
  type ErrorKind,
  type StreamShape,
} from '@caprock/core';
import type { AIMessageChunk } from '@langchain/core/messages';
import type { ChatGenerationChunk } from '@langchain/core/outputs';
import { thinkingBlocks } from './gateway/thinking-blocks.ts';
import type { HostPart } from './host-part.ts';
import { isInvokeStop } from './invoke/invoke-answer.ts';
import { metadataOf } from './metadata-of.ts';
import { type Wording, withRemedy } from './remedy-text.ts';

const INCOMPLETE = 'The stream ended before messageStop: the answer is incomplete.';
const UNFINISHED = 'The stream ended before its finish_reason: the answer is incomplete.';
const HALF_CALL =
  'The stream ended before the arguments of a tool call did: the answer is incomplete.';
const OUT_OF_ORDER = 'Content arrived behind the stop event: the answer is not to be trusted.';

/** How the chunks of a stream are told apart. */
export function chunkShape(
  signal: AbortSignal | undefined,
  wording: Wording,
): StreamShape<ChatGenerationChunk> {
  return {
    isContent: hasContent,
    isEnd: isStop,
    // On an abort the host ends its stream without a word.
    incomplete: () => (signal?.aborted ? (signal.reason as Error) : incompleteError(wording)),
    outOfOrder: () => ownError('stream-error', OUT_OF_ORDER, wording),
    lengthOf,
    retell: (diagnosis) => toldError(diagnosis, wording),
    timedOut: (message) => timeoutError(message, wording),
  };
}

/** The chunks of another provider: only they know what their end looks like. */
export function foreignChunkShape(
  shape: StreamShape<ChatGenerationChunk>,
): StreamShape<ChatGenerationChunk> {
  const { outOfOrder, ...told } = shape;
  return { ...told, isEnd: () => true };
}

/** What is thrown when a stream has stopped, and a tool call in it has not. */
export function halfCallError(wording: Wording): CaprockError {
  return ownError('stream-error', HALF_CALL, wording);
}

/** What is thrown when a request took too long. */
export function timeoutError(message: string, wording: Wording): CaprockError {
  return ownError('timeout', message, wording);
}

/** Whether a chunk carries the stop reason. */
export function isStop(chunk: ChatGenerationChunk): boolean {
  return (
    metadataOf(chunk.message).messageStop !== undefined ||
    isInvokeStop(chunk) ||
    typeof chunk.generationInfo?.finish_reason === 'string'
  );
}

/** Whether a chunk holds anything that a handler of tokens is told of. */
export function hasContent({ text, message }: ChatGenerationChunk): boolean {
  const { tool_call_chunks: calls } = message as AIMessageChunk;
  if (text !== '' || (calls?.length ?? 0) > 0 || hasReasoning(message)) return true;
  return Array.isArray(message.content) && (message.content as HostPart[]).some(saysSomething);
}

function lengthOf({ text, message }: ChatGenerationChunk): number {
  const { tool_call_chunks: calls = [], content } = message as AIMessageChunk;
  let length = text.length;
  for (const { args = '' } of calls) length += args.length;
  if (typeof content === 'string') return length;
  for (const { reasoning, thinking } of content as HostPart[]) {
    length += String(reasoning ?? thinking ?? '').length;
  }
  return length;
}

/** What a ChatOpenAI keeps of reasoning. */
function hasReasoning({ additional_kwargs: kept }: ChatGenerationChunk['message']): boolean {
  return Boolean(kept?.reasoning_content) || thinkingBlocks(kept).some(saysSomething);
}

/** A signature alone says nothing yet. */
function saysSomething(part: HostPart): boolean {
  if (part.type === 'reasoning') return part.reasoning !== '';
  if (part.type === 'thinking') return part.thinking !== '';
  return part.type !== 'text' || part.text !== '';
}

function incompleteError(wording: Wording): CaprockError {
  const text = wording.reader === 'litellm' ? UNFINISHED : INCOMPLETE;
  return ownError('stream-error', text, wording);
}

function ownError(kind: ErrorKind, text: string, wording: Wording): CaprockError {
  return toldError(diagnosisOf(kind, { message: text }), wording);
}

function toldError(diagnosis: Diagnosis, wording: Wording): CaprockError {
  const message = withRemedy(diagnosis.signal.message, diagnosis, wording);
  return new CaprockError({ message, diagnosis });
}
