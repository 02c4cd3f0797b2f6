import {
  type ContentBlock,
  type DraftMessage,
  resolveModel,
  type SystemBlock,
} from '@caprock/core';
import type { AIMessage, BaseMessage, ToolMessage } from '@langchain/core/messages';
import type { HostPart } from './host-part.ts';
import { metadataOf } from './metadata-of.ts';
import { assistantPart, type ReadPart, toolResultPart, userPart } from './part-to-block.ts';
import { joinReasoning } from './reasoning-to-block.ts';

/** A message as a turn of its own. */
export interface ReadMessage {
  readonly role: DraftMessage['role'];
  readonly content: readonly ContentBlock[];
  /** ChatBedrockConverse takes the message as it stands. */
  readonly native: boolean;
}

/** Reads one message. A message of a type that is not known becomes one `opaque` block. */
export function readMessage(message: BaseMessage, sourceMessage: number): ReadMessage {
  const place = { sourceMessage };
  switch (roleOf(message)) {
    case 'system':
      return { role: 'system', content: systemBlocks(message, sourceMessage), native: true };
    case 'user':
      return fromParts('user', contentOf(message).map(userPart), message, place);
    case 'assistant':
      return assistantTurn(message as AIMessage, place);
    case 'tool':
      return { role: 'user', content: toolBlocks(message as ToolMessage, place), native: true };
    default:
      return {
        role: 'user',
        content: [{ opaque: true, origin: [message], ...place }],
        native: true,
      };
  }
}

/** The texts, cache points and what else a system message holds. */
export function systemBlocks(message: BaseMessage, sourceMessage: number): SystemBlock[] {
  return fromParts('system', contentOf(message).map(userPart), message, { sourceMessage })
    .content as SystemBlock[];
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
  const isList = Array.isArray(message.content);
  const content = parts.flatMap((read, sourcePart): ContentBlock[] => {
    if (read === undefined) return [];
    const part = isList ? (message.content as unknown[])[sourcePart] : undefined;
    return [
      {
        ...read.block,
        ...(isList && read.native ? { origin: [part] } : {}),
        ...place,
        ...(isList ? { sourcePart } : {}),
      },
    ];
  });
  return { role, content, native: parts.every((read) => read?.native !== false) };
}

function assistantTurn(message: AIMessage, place: Place): ReadMessage {
  const calls = message.tool_calls ?? [];
  const called = new Set(calls.map(({ id }) => id));
  const isCall = (read: ReadPart | undefined) => called.has(read?.block.toolUse?.toolUseId);
  const parts = contentOf(message).map((part) => (part === '' ? undefined : assistantPart(part)));
  // A call that stands in the content as well is sent once, from `tool_calls`.
  const told = parts.map((read) => (isCall(read) ? undefined : read));
  const { content } = fromParts('assistant', told, message, place);
  const toolUses = calls.map((call): ContentBlock => {
    const { id: toolUseId = '', name, args: input } = call;
    return { toolUse: { toolUseId, name, input }, origin: [call], ...place };
  });
  const isV1 = message.response_metadata?.output_version === 'v1';
  const native =
    message.getType() === 'ai' && (isV1 || parts.every((read) => read?.native !== false));
  return { role: 'assistant', content: [...signed(joined(content), message), ...toolUses], native };
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
  for (const block of content) {
    const last = result.at(-1);
    const isPiece = (block.origin?.[0] as HostPart | undefined)?.type === 'reasoning_content';
    const whole =
      isPiece &&
      block.reasoningContent &&
      joinReasoning(last?.reasoningContent, block.reasoningContent);
    if (!whole) result.push(block);
    else {
      const { origin: _, ...before } = last as ContentBlock;
      result[result.length - 1] = { ...before, reasoningContent: whole };
    }
  }
  return result;
}

/** The answer, and behind it the cache points that its content held. */
function toolBlocks(message: ToolMessage, place: Place): ContentBlock[] {
  const parts = contentOf(message);
  const isCachePoint = (part: unknown) => userPart(part).block.cachePoint !== undefined;
  const content = parts.filter((part) => !isCachePoint(part)).map(toolResultPart);
  const status = message.status === 'error' ? { status: 'error' as const } : {};
  return [
    {
      toolResult: { toolUseId: message.tool_call_id ?? '', content, ...status },
      origin: [message],
      ...place,
    },
    ...parts.filter(isCachePoint).map((part) => ({ ...userPart(part).block, ...place })),
  ];
}
