import { BEDROCK_KEYS } from '../cache-point.ts';
import type { AnswerPart, GenerateResult, HostMessage, HostPart } from '../host-types.ts';
import { PART_KEY } from './chat-option-keys.ts';

/** Signed or redacted reasoning as LiteLLM writes it. @see https://docs.litellm.ai/docs/reasoning_content */
export interface ThinkingBlock {
  readonly type?: unknown;
  readonly thinking?: unknown;
  readonly signature?: unknown;
  readonly data?: unknown;
}

/**
 * Gives the reasoning of an answer its signatures, which the chat provider drops: it reads
 * `reasoning_content` alone. They stand in the body of the answer, and go where Bedrock's providers
 * keep them.
 * @returns The very same result where the body holds none.
 */
export function withSignatures(result: GenerateResult): GenerateResult {
  const { choices } = (result.response?.body ?? {}) as {
    readonly choices?: readonly { readonly message?: { readonly thinking_blocks?: unknown } }[];
  };
  const blocks = choices?.[0]?.message?.thinking_blocks;
  if (!Array.isArray(blocks) || blocks.length === 0) return result;
  const others = result.content.filter(({ type }) => type !== 'reasoning');
  return { ...result, content: [...blocks.flatMap(reasoningPart), ...others] };
}

function reasoningPart(block: ThinkingBlock): AnswerPart[] {
  const metadata = signatureOf(block);
  const { type, thinking } = block;
  if (type !== 'thinking' && metadata === undefined) return [];
  const text = typeof thinking === 'string' ? thinking : '';
  return [{ type: 'reasoning', text, ...(metadata ? { providerMetadata: metadata } : {}) }];
}

/** The metadata of a block that is signed or redacted. */
export function signatureOf({ type, signature, data }: ThinkingBlock) {
  if (type === 'redacted_thinking' && typeof data === 'string') {
    return { bedrock: { redactedData: data } };
  }
  return typeof signature === 'string' && signature !== '' ? { bedrock: { signature } } : undefined;
}

/**
 * Writes the signed reasoning of an assistant's message as LiteLLM's `thinking_blocks`, as a member of
 * the message: the provider itself sends `reasoning_content`, which no model takes back.
 * @returns The very same message where there is none.
 */
export function writeThinkingBlocks(message: HostMessage): HostMessage {
  const { role, content, providerOptions } = message;
  if (role !== 'assistant' || typeof content === 'string') return message;
  const blocks = content.flatMap((part) => blockOf(part) ?? []);
  if (blocks.length === 0) return message;
  const own = { ...providerOptions?.[PART_KEY], thinking_blocks: blocks };
  return { ...message, providerOptions: { ...providerOptions, [PART_KEY]: own } };
}

function blockOf({ type, text, providerOptions }: HostPart): ThinkingBlock | undefined {
  if (type !== 'reasoning') return undefined;
  for (const key of BEDROCK_KEYS) {
    const { signature, redactedContent, redactedData } = providerOptions?.[key] ?? {};
    const data = redactedContent ?? redactedData;
    if (data !== undefined) return { type: 'redacted_thinking', data };
    if (signature !== undefined) return { type: 'thinking', thinking: text ?? '', signature };
  }
  return undefined;
}
