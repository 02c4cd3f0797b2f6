import {
  type ContentBlock,
  type DraftMessage,
  resolveModel,
  type SystemBlock,
} from '@caprock/core';
import type { AIMessage, BaseMessage, ToolMessage } from '@langchain/core/messages';
import { thinkingBlocks } from './gateway/thinking-blocks.ts';
import type { HostPart } from './host-part.ts';
import { metadataOf } from './metadata-of.ts';
import {
  assistantPart,
  isPrivate,
  type ReadPart,
  toolResultPart,
  userPart,
} from './part-to-block.ts';
import { joinReasoning, reasoningBlock } from './reasoning-to-block.ts';

/** A message as a turn of its own. */
export interface ReadMessage {
  readonly role: DraftMessage['role'];
  readonly content: readonly ContentBlock[];
  /** ChatBedrockConverse takes the message as it stands. */
  readonly native: boolean;
}

/** Reads one message. A message of a type that is not known becomes one `opaque` block. */
export function readMessage(message: BaseMessage, sourceMessage: number): ReadMessage {
  const plain = plainTurn(message, sourceMessage);
  if (plain) return plain;
  const place = { sourceMessage };
  switch (roleOf(message)) {
    case 'system':
      return systemTurn(message, place);
    case 'user':
      return fromParts('user', contentOf(message).map(userPart), message, place);
    case 'assistant':
      return assistantTurn(message as AIMessage, place);
    case 'tool':
      return toolTurn(message as ToolMessage, place);
    default:
      return {
        role: 'user',
        content: [{ opaque: true, origin: [message], ...place }],
        native: true,
      };
  }
}

/** What most messages are: a text of a person or of a model, and nothing beside it. */
function plainTurn(message: BaseMessage, sourceMessage: number): ReadMessage | undefined {
  const { content: text } = message;
  const type = message.getType();
  if (typeof text !== 'string' || text === '' || (type !== 'human' && type !== 'ai')) {
    return undefined;
  }
  const { tool_calls: calls, invalid_tool_calls: unreadable } = message as AIMessage;
  if (calls?.length || unreadable?.length) return undefined;
  if (thinkingBlocks(message.additional_kwargs).length > 0) return undefined;
  const role = type === 'human' ? 'user' : 'assistant';
  return { role, content: [{ text, sourceMessage }], native: true };
}

/** The texts, cache points and what else a system message holds. */
export function systemBlocks(message: BaseMessage, sourceMessage: number): SystemBlock[] {
  return systemTurn(message, { sourceMessage }).content as SystemBlock[];
}

function systemTurn(message: BaseMessage, place: Place): ReadMessage {
  const turn = fromParts('system', contentOf(message).map(userPart), message, place);
  return { ...turn, native: turn.native && message.getType() === 'system' };
}

/** The role of a message; `ChatMessage` names its own. */
export function roleOf(message: BaseMessage): string | undefined {
  const type = message.getType();
  if (type !== 'generic') return ROLES[type];
  const { role } = message as BaseMessage & { role?: string };
  return role === 'user' || role === 'assistant' || role === 'system'
    ? role
    : (ROLES[role ?? ''] ?? 'user');
}

const ROLES: Readonly<Record<string, string>> = {
  system: 'system',
  developer: 'system',
  human: 'user',
  ai: 'assistant',
  model: 'assistant',
  tool: 'tool',
  function: 'tool',
};

interface Place {
  readonly sourceMessage: number;
}

function contentOf({ content }: BaseMessage): readonly unknown[] {
  if (typeof content === 'string') return [content];
  return Array.isArray(content) ? content : [];
}

/** Gives each block its place, and its part where that may go back as it is. */
function fromParts(
  role: ReadMessage['role'],
  parts: readonly (ReadPart | undefined)[],
  message: BaseMessage,
  place: Place,
): ReadMessage {
  const list = Array.isArray(message.content) ? (message.content as unknown[]) : undefined;
  // ChatBedrockConverse takes plain strings among the parts from a person alone.
  const isNative = (read: ReadPart | undefined, at: number) =>
    read?.native !== false && (role === 'user' || typeof list?.[at] !== 'string');
  const content = parts.flatMap((read, sourcePart): ContentBlock[] => {
    if (read === undefined) return [];
    const origin = list && isNative(read, sourcePart) ? { origin: [list[sourcePart]] } : {};
    return [{ ...read.block, ...origin, ...place, ...(list ? { sourcePart } : {}) }];
  });
  return { role, content, native: parts.every(isNative) };
}

function assistantTurn(message: AIMessage, place: Place): ReadMessage {
  const { tool_calls: calls = [], invalid_tool_calls: unreadable = [] } = message;
  const called = new Set([...calls, ...unreadable].map(({ id }) => id));
  const isCall = (read: ReadPart | undefined) => called.has(read?.block.toolUse?.toolUseId);
  const parts = contentOf(message).map((part) => (part === '' ? undefined : assistantPart(part)));
  // A call that stands in the content as well is sent once, from `tool_calls`.
  const told = parts.map((read) => (isCall(read) ? undefined : read));
  const { content } = fromParts('assistant', told, message, place);
  const { native: known } = fromParts('assistant', parts, message, place);
  const toolUses = [...calls, ...unreadable].map((call): ContentBlock => {
    const { id: toolUseId = '', name = '', args: input } = call;
    return { toolUse: { toolUseId, name, input }, origin: [call], ...place };
  });
  const isV1 = message.response_metadata?.output_version === 'v1';
  const kept = keptReasoning(message, content).map((block) => ({ ...block, ...place }));
  // ChatBedrockConverse leaves out a call that it cannot read, but not the answer to it.
  const native =
    message.getType() === 'ai' &&
    unreadable.length === 0 &&
    kept.length === 0 &&
    (isV1 || (known && !contentOf(message).some(isPrivate)));
  const said = [...kept, ...joined(content)];
  return { role: 'assistant', content: [...signed(said, message), ...toolUses], native };
}

/** Reasoning that stands beside the content, where the content holds none. */
function keptReasoning(
  { additional_kwargs: members }: AIMessage,
  content: readonly ContentBlock[],
): ContentBlock[] {
  if (content.some((block) => block.reasoningContent)) return [];
  return thinkingBlocks(members).flatMap((part) => reasoningBlock(part) ?? []);
}

/** Marks reasoning with the foundation model that wrote it, as far as the answer tells. */
function signed(content: readonly ContentBlock[], message: AIMessage): readonly ContentBlock[] {
  const { model_name: name } = metadataOf(message);
  if (typeof name !== 'string' || !content.some((block) => block.reasoningContent)) return content;
  const signedBy = resolveModel(name, { scope: 'global' }).base ?? name;
  return content.map((block) =>
    block.reasoningContent
      ? { ...block, reasoningContent: { ...block.reasoningContent, signedBy } }
      : block,
  );
}

function joined(content: readonly ContentBlock[]): ContentBlock[] {
  const result: ContentBlock[] = [];
  let behindPiece = false;
  for (const block of content) {
    const last = result.at(-1);
    const isPiece = (block.origin?.[0] as HostPart | undefined)?.type === 'reasoning_content';
    const whole =
      isPiece &&
      behindPiece &&
      block.reasoningContent &&
      joinReasoning(last?.reasoningContent, block.reasoningContent);
    behindPiece = isPiece;
    if (!whole) result.push(block);
    else {
      const { origin: _, ...before } = last as ContentBlock;
      result[result.length - 1] = { ...before, reasoningContent: whole };
    }
  }
  return result;
}

/** The answer, and behind it the cache points that its content held. */
function toolTurn(message: ToolMessage, place: Place): ReadMessage {
  const output: unknown = message.content;
  // What a tool gave back without making text of it: the host would send nothing of it.
  const isValue = typeof output === 'object' && output !== null && !Array.isArray(output);
  const own = isValue ? [{ type: 'text', text: JSON.stringify(output) }] : contentOf(message);
  const parts = own.map((part) => ({ part, read: userPart(part) }));
  const points = parts.filter(({ read }) => read.block.cachePoint);
  const content = parts
    .filter(({ read }) => !read.block.cachePoint)
    .map(({ part }) => toolResultPart(part));
  const isTool = message.getType() === 'tool' && !isValue;
  const native = isTool && parts.every(({ read }) => read.native);
  const status = message.status === 'error' ? { status: 'error' as const } : {};
  const answer: ContentBlock = {
    toolResult: { toolUseId: message.tool_call_id ?? '', content, ...status },
    ...(native ? { origin: [message] } : {}),
    ...place,
  };
  return {
    role: 'user',
    content: [answer, ...points.map(({ read }) => ({ ...read.block, ...place }))],
    native,
  };
}
