import type { CachePoint, ContentBlock, ToolResultContentBlock } from '@caprock/core';
import { WIRE_ONLY } from './block-to-part.ts';
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
const BLANK: ReadPart = { block: { text: '' }, native: false };

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
 * @returns undefined for what ChatBedrockConverse leaves out of the request, and for what another
 * provider's model wrote for nobody but its provider.
 */
export function assistantPart(part: unknown): ReadPart | undefined {
  if (typeof part === 'string') return { block: { text: part }, native: true };
  if (!isPart(part)) return OPAQUE;
  const reasoning = reasoningBlock(part);
  if (reasoning === null) return undefined;
  const native = part.type === 'reasoning' || part.type === 'reasoning_content';
  if (reasoning) return { block: reasoning, native };
  if (isPrivate(part) || (part.type === 'text' && part.text === '')) return undefined;
  // ChatBedrockConverse takes no media in an AI message, and writes none in an answer of Claude.
  const media = mediaBlock(part);
  return media ? { block: media, native: false } : (shared(part) ?? OPAQUE);
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

/**
 * Parts of AI messages that only the provider that wrote them takes back: pieces of tool calls,
 * which stand in `tool_calls` as well, and what tools on the provider's own servers did.
 * @see https://platform.claude.com/docs/en/api/messages (ServerToolUseBlock and its results)
 * @see https://platform.openai.com/docs/api-reference/responses (output items)
 */
const PRIVATE: ReadonlySet<unknown> = new Set([
  'input_json_delta',
  'tool_call_chunk',
  'invalid_tool_call',
  'function_call',
  'server_tool_use',
  'server_tool_call',
  'server_tool_call_chunk',
  'server_tool_call_result',
  'server_tool_result',
  'web_search_tool_result',
  'web_fetch_tool_result',
  'code_execution_tool_result',
  'bash_code_execution_tool_result',
  'text_editor_code_execution_tool_result',
  'tool_search_tool_result',
  'mcp_tool_use',
  'mcp_tool_result',
  'container_upload',
  'compaction',
  'web_search_call',
  'file_search_call',
  'code_interpreter_call',
  'image_generation_call',
  'computer_call',
  'non_standard',
]);

/** Whether only the provider that wrote a part of an AI message can read it. */
export function isPrivate(part: unknown): boolean {
  return isPart(part) && PRIVATE.has(part.type);
}

function isPart(part: unknown): part is HostPart {
  return typeof part === 'object' && part !== null;
}

/** The parts that both sides of a conversation may hold. */
function shared(part: HostPart): ReadPart | undefined {
  const cachePoint = objectMember(part, 'cachePoint') as CachePoint | undefined;
  if (cachePoint) return { block: { cachePoint }, native: true };
  const wire = wireBlock(part);
  if (wire) return { block: wire, native: false };
  const text = textMember(part, 'text');
  switch (part.type) {
    case 'text':
      if (part.text === undefined || part.text === null) return BLANK;
      return text === undefined ? undefined : { block: { text }, native: true };
    case 'input_text':
    case 'output_text':
      return text === undefined ? undefined : { block: { text }, native: false };
    case 'refusal':
      return { block: { text: textMember(part, 'refusal') ?? '' }, native: false };
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

/** A block of Converse that ChatBedrockConverse gives in an answer, or knows nothing of. */
function wireBlock(part: HostPart): ContentBlock | undefined {
  const member = WIRE_ONLY.find((name) => objectMember(part, name) !== undefined);
  return member === undefined ? undefined : { [member]: part[member] };
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
