import {
  CaprockError,
  diagnosisOf,
  type ErrorKind,
  type Language,
  type StreamShape,
} from '@caprock/core';
import type { AIMessageChunk } from '@langchain/core/messages';
import type { ChatGenerationChunk } from '@langchain/core/outputs';
import type { HostPart } from './host-part.ts';
import { isInvokeStop } from './invoke/invoke-answer.ts';
import { metadataOf } from './metadata-of.ts';
import { withRemedy } from './remedy-text.ts';

const INCOMPLETE = 'The stream ended before messageStop: the answer is incomplete.';
const HALF_CALL =
  'The stream ended before the arguments of a tool call did: the answer is incomplete.';
const OUT_OF_ORDER = 'Content arrived behind the stop event: the answer is not to be trusted.';

/** How the chunks of a ChatBedrockConverse stream are told apart. */
export function chunkShape(
  signal: AbortSignal | undefined,
  lang: Language,
): StreamShape<ChatGenerationChunk> {
  return {
    isContent: hasContent,
    isEnd: isStop,
    // On an abort the host ends its stream without a word.
    incomplete: () => (signal?.aborted ? (signal.reason as Error) : incompleteError(lang)),
    outOfOrder: () => ownError('stream-error', OUT_OF_ORDER, lang),
    timedOut: (message) => timeoutError(message, lang),
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
export function halfCallError(lang: Language): CaprockError {
  return ownError('stream-error', HALF_CALL, lang);
}

/** What is thrown when a request took too long. */
export function timeoutError(message: string, lang: Language): CaprockError {
  return ownError('timeout', message, lang);
}

/** Whether a chunk carries the stop reason. */
export function isStop(chunk: ChatGenerationChunk): boolean {
  return metadataOf(chunk.message).messageStop !== undefined || isInvokeStop(chunk);
}

/** Whether a chunk holds anything that a handler of tokens is told of. */
export function hasContent({ text, message }: ChatGenerationChunk): boolean {
  const { tool_call_chunks: calls } = message as AIMessageChunk;
  if (text !== '' || (calls?.length ?? 0) > 0) return true;
  return Array.isArray(message.content) && (message.content as HostPart[]).some(saysSomething);
}

/** A signature alone says nothing yet. */
function saysSomething(part: HostPart): boolean {
  if (part.type === 'reasoning') return part.reasoning !== '';
  return part.type !== 'text' || part.text !== '';
}

function incompleteError(lang: Language): CaprockError {
  return ownError('stream-error', INCOMPLETE, lang);
}

function ownError(kind: ErrorKind, text: string, lang: Language): CaprockError {
  const diagnosis = diagnosisOf(kind, { message: text });
  return new CaprockError({ message: withRemedy(text, diagnosis, lang), diagnosis });
}
