import { type ContentBlock, messagesBody, type RequestDraft } from '@caprock/core';
import { isWireOnly } from '../block-to-part.ts';

/**
 * The members of an InvokeModel body that a draft makes. BedrockChat puts its `modelKwargs` over what
 * it makes itself, so that a member without a value takes its default away.
 */
export function invokeBody(draft: RequestDraft): Record<string, unknown> {
  return {
    temperature: undefined,
    stop_sequences: undefined,
    ...(withBase64(messagesBody(draft)) as Record<string, unknown>),
  };
}

/** Blocks that have no form in the Messages format, or that nobody knows: BedrockChat drops them too. */
export function withoutUnsendable(draft: RequestDraft): RequestDraft {
  const isSendable = (block: ContentBlock) => !block.opaque && !isWireOnly(block);
  if (draft.messages.every(({ content }) => content.every(isSendable))) return draft;
  const messages = draft.messages.map((message) => ({
    ...message,
    content: message.content.filter(isSendable),
  }));
  return { ...draft, messages };
}

/** The same value with bytes as base64 text. */
function withBase64(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(withBase64);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withBase64(inner)]),
  );
}
