import type { ContentBlock, DraftMessage, RequestDraft, SystemBlock } from '@caprock/core';
import {
  AIMessage,
  type BaseMessage,
  HumanMessage,
  type ContentBlock as LangChainBlock,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages';
import {
  assistantContent,
  isWireOnly,
  partOf,
  toolCallOf,
  toolResultContent,
} from './block-to-part.ts';
import type { Translation } from './to-draft.ts';
import { readMessage } from './turn-from-message.ts';

/**
 * Writes a repaired draft as LangChain messages. What no rule touched comes back as the very same
 * message; of a touched message, the untouched parts are the very same parts. Tool results and
 * text of one turn become tool messages and a human message.
 */
export function fromDraft(draft: RequestDraft, translation: Translation): BaseMessage[] {
  const { whole } = translation;
  if (isUntouched(draft, translation)) return [...translation.messages];
  const turns = draft.messages.flatMap((turn) => whole.get(turn) ?? messagesOf(turn, translation));
  return [...systemMessages(draft.system, translation), ...turns];
}

/** Whether no rule has touched anything, as of most conversations, and the host reads it as it is. */
function isUntouched(draft: RequestDraft, translation: Translation): boolean {
  const { messages, leading, system, turns, whole } = translation;
  return (
    draft.system === system &&
    draft.messages === turns &&
    whole.size === turns.length &&
    messages.slice(0, leading).every((host) => readMessage(host, 0).native)
  );
}

/** One message for the blocks of each source; what rules added is a message of its own. */
function systemMessages(system: readonly SystemBlock[], translation: Translation): BaseMessage[] {
  const bySource = new Map<number | undefined, SystemBlock[]>();
  for (const block of system) {
    const blocks = bySource.get(block.sourceMessage) ?? [];
    bySource.set(block.sourceMessage, [...blocks, block]);
  }
  return [...bySource].map(([source, blocks]) => {
    const own = translation.system.filter(({ sourceMessage }) => sourceMessage === source);
    const untouched =
      own.length === blocks.length && own.every((block, at) => block === blocks[at]);
    const host = source === undefined ? undefined : translation.messages[source];
    if (host && untouched && readMessage(host, 0).native) return host;
    return new SystemMessage({ content: content(blocks as ContentBlock[]) });
  });
}

function messagesOf(
  { role, content: blocks }: DraftMessage,
  translation: Translation,
): BaseMessage[] {
  if (role === 'system') return [new SystemMessage({ content: content(blocks) })];
  if (role === 'assistant') return [assistantMessage(blocks)];
  const messages: BaseMessage[] = [];
  let plain: ContentBlock[] = [];
  const flush = () => {
    if (plain.length > 0) messages.push(humanMessage(plain));
    plain = [];
  };
  for (const block of blocks) {
    const unknown = unknownMessage(block, translation);
    if (!block.toolResult && !unknown) plain.push(block);
    else {
      flush();
      messages.push(unknown ?? toolMessage(block));
    }
  }
  flush();
  return messages;
}

/** A message of a type that is not known rides along as it came. */
function unknownMessage({ opaque, origin }: ContentBlock, { messages }: Translation) {
  const [host] = opaque ? (origin ?? []) : [];
  return messages.find((message) => message === host);
}

function humanMessage(blocks: readonly ContentBlock[]): BaseMessage {
  return new HumanMessage({ content: content(blocks) });
}

function assistantMessage(blocks: readonly ContentBlock[]): BaseMessage {
  const tool_calls = blocks.flatMap(({ toolUse, origin }) =>
    toolUse ? [toolCallOf(toolUse, origin)] : [],
  );
  const rest = blocks.filter((block) => !block.toolUse && !isWireOnly(block));
  return new AIMessage({
    content: rest.length === 0 ? '' : (assistantContent(rest) as LangChainBlock[]),
    tool_calls,
  });
}

function toolMessage({ toolResult, origin }: ContentBlock): BaseMessage {
  const { toolUseId = '', content: inner = [], status } = toolResult ?? {};
  const host = origin?.[0] as Partial<ToolMessage> | undefined;
  if (host?.tool_call_id === toolUseId && typeof host.getType === 'function') {
    return host as ToolMessage;
  }
  return new ToolMessage({
    tool_call_id: toolUseId,
    content: toolResultContent(inner) as LangChainBlock[],
    ...(status ? { status } : {}),
  });
}

/** A text alone stays a plain string. */
function content(blocks: readonly ContentBlock[]): string | LangChainBlock[] {
  const [only] = blocks;
  if (blocks.length === 1 && only?.text !== undefined && only.sourcePart === undefined) {
    return only.text;
  }
  return blocks.filter((block) => !isWireOnly(block)).map(partOf) as LangChainBlock[];
}
