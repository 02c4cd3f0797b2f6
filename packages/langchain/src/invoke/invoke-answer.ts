import type { AIMessage } from '@langchain/core/messages';
import type { ChatGenerationChunk, ChatResult } from '@langchain/core/outputs';
import type { HostPart } from '../host-part.ts';

/** The counts of an answer, as the Messages format has them. */
interface Usage {
  readonly input_tokens?: number;
  readonly output_tokens?: number;
}

/** Tells the tokens of an answer where LangChain looks for them; BedrockChat does so in streams only. */
export function withUsage(result: ChatResult): ChatResult {
  for (const { message, generationInfo } of result.generations) {
    const answer = message as AIMessage;
    const { input_tokens, output_tokens } = (generationInfo?.usage ?? {}) as Usage;
    if (answer.usage_metadata || input_tokens === undefined || output_tokens === undefined)
      continue;
    const total_tokens = input_tokens + output_tokens;
    answer.usage_metadata = { input_tokens, output_tokens, total_tokens };
  }
  return result;
}

/**
 * A chunk whose text is text to LangChain, where BedrockChat leaves the pieces of Anthropic's stream as
 * they came, and without the model's bare name, which a later chunk's id would be joined to.
 */
export function readable(chunk: ChatGenerationChunk): ChatGenerationChunk {
  const { message, generationInfo } = chunk;
  if (generationInfo?.model !== undefined) delete generationInfo.model;
  if (!Array.isArray(message.content)) return chunk;
  const content = message.content as HostPart[];
  if (!content.some(({ type }) => type === 'text_delta')) return chunk;
  message.content = content.map((part) =>
    part.type === 'text_delta' ? { ...part, type: 'text' } : part,
  ) as typeof message.content;
  chunk.text = message.text;
  return chunk;
}

/** Whether a chunk carries the stop reason: it stands among what the host knows no place for. */
export function isInvokeStop({ message }: ChatGenerationChunk): boolean {
  return typeof message.additional_kwargs?.stop_reason === 'string';
}
