import type { CachePoint, ContentBlock, ToolResultContentBlock } from '@caprock/core';
import { type HostPart, objectMember, textMember } from './host-part.ts';
import { isNativeMedia, mediaBlock } from './media-to-block.ts';
import { reasoningBlock } from './reasoning-to-block.ts';

/** What a part became. */
export interface ReadPart {
  readonly block: ContentBlock;
  /** ChatBedrockConverse takes the part as it stands, so that it may go back as it came. */
  readonly native: boolean;
}

const OPAQUE: ReadPart = { block: { opaque: true }, native: true };

/** Reads a part of a human message. What is not known rides along as `opaque`. */
export function userPart(part: unknown): ReadPart {
  if (typeof part === 'string') return { block: { text: part }, native: true };
  if (!isPart(part)) return OPAQUE;
  const media = mediaBlock(part);
  if (media) return { block: media, native: isNativeMedia(part) };
  return shared(part) ?? OPAQUE;
}

/**
 * Reads a part of an AI message.
 * @returns undefined for what ChatBedrockConverse leaves out of the request.
 */
export function assistantPart(part: unknown): ReadPart | undefined {
  if (typeof part === 'string') return { block: { text: part }, native: true };
  if (!isPart(part)) return OPAQUE;
  const reasoning = reasoningBlock(part);
  if (reasoning === null) return undefined;
  const native = part.type === 'reasoning' || part.type === 'reasoning_content';
  if (reasoning) return { block: reasoning, native };
  // Anthropic's stream leaves these beside the tool calls that they belong to.
  if (part.type === 'input_json_delta') return undefined;
  if (part.type === 'text' && part.text === '') return undefined;
  return shared(part) ?? OPAQUE;
}

/** Reads a part of a tool's answer; what is not known is sent as JSON, as ChatBedrockConverse does. */
export function toolResultPart(part: unknown): ToolResultContentBlock {
  if (typeof part === 'string') return { text: part };
  const { block } = userPart(part);
  if (block.text !== undefined) return { text: block.text };
  if (block.image) return { image: block.image };
  if (block.document) return { document: block.document };
  return { json: part };
}

function isPart(part: unknown): part is HostPart {
  return typeof part === 'object' && part !== null;
}

/** The parts that both sides of a conversation may hold. */
function shared(part: HostPart): ReadPart | undefined {
  const cachePoint = objectMember(part, 'cachePoint') as CachePoint | undefined;
  if (cachePoint) return { block: { cachePoint }, native: true };
  const text = textMember(part, 'text');
  switch (part.type) {
    case 'text':
      return text === undefined ? undefined : { block: { text }, native: true };
    case 'input_text':
    case 'output_text':
      return text === undefined ? undefined : { block: { text }, native: false };
    case 'tool_use':
      return { block: toolUse(part, part.input), native: false };
    case 'tool_call':
      return { block: toolUse(part, part.args), native: false };
    case 'tool_result':
      return { block: toolResult(part), native: false };
    default:
      return undefined;
  }
}

function toolUse(part: HostPart, input: unknown): ContentBlock {
  const toolUseId = textMember(part, 'id') ?? '';
  return { toolUse: { toolUseId, name: textMember(part, 'name') ?? '', input: input ?? {} } };
}

function toolResult(part: HostPart): ContentBlock {
  const { content } = part;
  const list = Array.isArray(content) ? content : content === undefined ? [] : [content];
  return {
    toolResult: {
      toolUseId: textMember(part, 'tool_use_id') ?? '',
      content: list.map(toolResultPart),
      ...(part.is_error === true ? { status: 'error' as const } : {}),
    },
  };
}
