import type {
  BinaryData,
  ContentBlock,
  MediaSource,
  ToolResultBlock,
  ToolUseBlock,
} from '@caprock/core';
import type { HostPart } from './host-part.ts';

/** Blocks that ChatBedrockConverse has no part for: they join the request on the wire. */
export const WIRE_ONLY = ['citationsContent', 'guardContent', 'searchResult'] as const;

/** Whether the wire alone can express a block. */
export function isWireOnly(block: object): boolean {
  return WIRE_ONLY.some((member) => member in block);
}

/** A block as a part that ChatBedrockConverse takes in a human message: its own part where it has one. */
export function partOf(block: ContentBlock): unknown {
  const { text, image, document, cachePoint, origin } = block;
  const part = origin?.[0];
  if (isPart(part)) return part;
  if (text !== undefined) return { type: 'text', text };
  if (image) return { type: 'image', image: withBytes(image) };
  if (document) return { type: 'document', document: withBytes(document) };
  if (cachePoint) return { type: 'cache_point', cachePoint };
  const { origin: _, sourceMessage: __, sourcePart: ___, ...members } = block;
  return { type: 'unknown', ...members };
}

/** The parts of an AI message, without its tool calls. */
export function assistantContent(blocks: readonly ContentBlock[]): unknown[] {
  return blocks.map((block) => {
    const part = block.origin?.[0];
    if (!block.reasoningContent || isPart(part)) return partOf(block);
    const { reasoningText, redactedContent } = block.reasoningContent;
    if (!reasoningText) {
      return { type: 'reasoning_content', redactedContent: base64Of(redactedContent ?? '') };
    }
    const { text: reasoning, signature } = reasoningText;
    return { type: 'reasoning', reasoning, ...(signature === undefined ? {} : { signature }) };
  });
}

/** A tool call in LangChain's words: its own object where nothing was changed. */
export function toolCallOf(
  { toolUseId: id, name, input }: ToolUseBlock,
  origin: readonly unknown[] | undefined,
): { id: string; name: string; args: Record<string, unknown>; type: 'tool_call' } {
  const host = origin?.[0] as Partial<ReturnType<typeof toolCallOf>> | undefined;
  const args = input as Record<string, unknown>;
  if (host?.id === id && host.name === name && host.args === args) {
    return host as ReturnType<typeof toolCallOf>;
  }
  return { id, name, args, type: 'tool_call' };
}

/** What a tool answered, as the content of a tool message. */
export function toolResultContent(content: ToolResultBlock['content']): unknown {
  const [only] = content;
  if (content.length === 1 && only?.text !== undefined) return only.text;
  return content.map(({ text, json, image, document }) => {
    if (text !== undefined) return { type: 'text', text };
    if (image) return { type: 'image', image: withBytes(image) };
    return document ? { type: 'document', document: withBytes(document) } : json;
  });
}

/** A medium with its bytes decoded: the SDK takes no base64. */
export function withBytes<Medium extends { readonly source: MediaSource }>(medium: Medium): Medium {
  const { bytes } = medium.source;
  if (typeof bytes !== 'string') return medium;
  return { ...medium, source: { ...medium.source, bytes: Buffer.from(bytes, 'base64') } };
}

function base64Of(data: BinaryData): string {
  return typeof data === 'string' ? data : Buffer.from(data).toString('base64');
}

function isPart(part: unknown): part is HostPart {
  if (typeof part === 'string') return true;
  return typeof part === 'object' && part !== null && !('getType' in part) && !('args' in part);
}
