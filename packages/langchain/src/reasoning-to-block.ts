import type { ContentBlock, ReasoningContentBlock } from '@caprock/core';
import { type HostPart, objectMember, textMember } from './host-part.ts';

/**
 * Reads reasoning in the forms that LangChain and its providers write: `reasoning`,
 * `reasoning_content` (Bedrock), `thinking` and `redacted_thinking` (Anthropic).
 * @returns undefined for parts of other types, `null` for reasoning without text, which
 * ChatBedrockConverse leaves out.
 */
export function reasoningBlock(part: HostPart): ContentBlock | null | undefined {
  switch (part.type) {
    case 'reasoning':
      return readable(textMember(part, 'reasoning'), textMember(part, 'signature'));
    case 'thinking':
      return readable(textMember(part, 'thinking'), textMember(part, 'signature'));
    case 'redacted_thinking':
      return redacted(textMember(part, 'data'));
    case 'reasoning_content': {
      const text = objectMember(part, 'reasoningText');
      return text
        ? readable(textMember(text, 'text'), textMember(text, 'signature'))
        : redacted(textMember(part, 'redactedContent'));
    }
    case 'non_standard':
      return reasoningBlock(objectMember(part, 'value') ?? {});
    default:
      return undefined;
  }
}

/**
 * Joins reasoning that a stream cut into several `reasoning_content` parts, as ChatBedrockConverse
 * does: text up to its signature, redacted bytes in a row.
 */
export function joinReasoning(
  before: ReasoningContentBlock | undefined,
  next: ReasoningContentBlock,
): ReasoningContentBlock | undefined {
  if (before?.reasoningText && next.reasoningText && !before.reasoningText.signature) {
    const { text, signature } = next.reasoningText;
    return {
      reasoningText: {
        text: before.reasoningText.text + text,
        ...(signature === undefined ? {} : { signature }),
      },
    };
  }
  const { redactedContent: first } = before ?? {};
  const { redactedContent: second } = next;
  if (typeof first !== 'string' || typeof second !== 'string') return undefined;
  const bytes = Buffer.concat([Buffer.from(first, 'base64'), Buffer.from(second, 'base64')]);
  return { redactedContent: bytes.toString('base64') };
}

function readable(text: string | undefined, signature: string | undefined): ContentBlock | null {
  if (!text && !signature) return null;
  return {
    reasoningContent: {
      reasoningText: { text: text ?? '', ...(signature === undefined ? {} : { signature }) },
    },
  };
}

function redacted(data: string | undefined): ContentBlock | null {
  return data ? { reasoningContent: { redactedContent: data } } : null;
}
