import { list } from '../messages/messages-body.ts';
import type { WireBlock, WireMessage } from '../wire/converse-request.ts';
import { cachePoint } from './cache-point.ts';
import { mediaBlock } from './chat-media.ts';
import type { ChatMessage, ChatPart, ChatThinkingBlock, ChatToolCall } from './chat-request.ts';
import { ChatRefusedError } from './gateway-error.ts';
import { toolNameOf } from './tool-name.ts';

/**
 * The turns that LiteLLM makes of a chat without its system messages: user and tool messages that follow
 * one another become one user turn, assistant messages one assistant turn. It has a warning of its own for
 * the former ("Potential consecutive user/tool blocks. Trying to merge."), and nothing is made up unless
 * `modify_params` is on, which it is not by default.
 * @throws {@link ChatRefusedError} For what LiteLLM cannot translate.
 * @see https://github.com/BerriAI/litellm litellm/litellm_core_utils/prompt_templates/factory.py, `_bedrock_converse_messages_pt`
 */
export function turnsOfChat(messages: readonly ChatMessage[]): readonly WireMessage[] {
  if (messages.length === 0) throw new ChatRefusedError(NO_USER_MESSAGE);
  const turns: { role: string; content: WireBlock[] }[] = [];
  for (const [at, message] of messages.entries()) {
    const role = message.role === 'assistant' ? 'assistant' : 'user';
    const blocks = blocksOfMessage(message);
    if (blocks.length === 0) continue;
    const last = turns.at(-1);
    const follows = role === 'user' || messages[at - 1]?.role === 'assistant';
    if (last?.role === role && follows) last.content.push(...blocks);
    else turns.push({ role, content: [...blocks] });
  }
  return turns;
}

const NO_USER_MESSAGE = {
  kind: 'BadRequestError',
  message: 'Invalid Message bedrock requires at least one non-system message',
} as const;

function blocksOfMessage(message: ChatMessage): readonly WireBlock[] {
  if (message.role === 'tool') return toolResult(message);
  if (message.role !== 'assistant') return contentBlocks(message);
  return [
    ...list(message.thinking_blocks).map((block) => reasoning(block as ChatThinkingBlock)),
    // Empty text is left out of assistant turns only.
    ...contentBlocks(message).filter((block) => block.text !== ''),
    ...list(message.tool_calls).flatMap((call) => toolUse(call as ChatToolCall, message)),
  ];
}

/** An empty string is no block; a list is translated part by part. */
function contentBlocks({ content, cache_control }: ChatMessage): readonly WireBlock[] {
  if (typeof content === 'string') {
    return content === '' ? [] : [{ text: content }, ...cachePoint(cache_control)];
  }
  return list(content).flatMap((part) => partBlocks(part as ChatPart));
}

function partBlocks(part: ChatPart): readonly WireBlock[] {
  return [...ownBlocks(part), ...cachePoint(part.cache_control)];
}

function ownBlocks(part: ChatPart): readonly WireBlock[] {
  switch (part.type) {
    case 'text':
      return [{ text: part.text ?? '' }];
    case 'image_url': {
      const { image_url: image } = part;
      return [mediaBlock(typeof image === 'string' ? image : (image?.url ?? ''))];
    }
    case 'file':
      return [mediaBlock(part.file?.file_data ?? part.file?.file_id ?? '')];
    case 'thinking':
    case 'redacted_thinking':
      return [reasoning(part)];
    default:
      return [];
  }
}

function reasoning({ type, thinking, signature, data }: Partial<ChatThinkingBlock>): WireBlock {
  if (type === 'redacted_thinking') return { reasoningContent: { redactedContent: data } };
  const signed = signature === undefined ? {} : { signature };
  return { reasoningContent: { reasoningText: { text: thinking, ...signed } } };
}

function toolUse(call: ChatToolCall, { tool_calls }: ChatMessage): readonly WireBlock[] {
  const { id: toolUseId, function: called, cache_control } = call;
  const name = toolNameOf(called.name);
  try {
    const input: unknown = called.arguments.trim() === '' ? {} : JSON.parse(called.arguments);
    return [{ toolUse: { toolUseId, name, input } }, ...cachePoint(cache_control)];
  } catch (error) {
    // LiteLLM shows both in Python's words, and a traceback behind them.
    const shown = JSON.stringify(tool_calls);
    throw new ChatRefusedError({
      kind: 'APIConnectionError',
      message: `Unable to convert openai tool calls=${shown} to bedrock tool calls. Received error=${(error as Error).message}`,
    });
  }
}

function toolResult(message: ChatMessage): readonly WireBlock[] {
  const { content, tool_call_id: toolUseId = '', cache_control } = message;
  const blocks =
    typeof content === 'string'
      ? [{ text: content }]
      : list(content).flatMap((part) => ownBlocks(part as ChatPart));
  const marked = list(content).find((part) => (part as ChatPart).cache_control);
  const control = cache_control ?? (marked as ChatPart | undefined)?.cache_control;
  return [{ toolResult: { toolUseId, content: blocks } }, ...cachePoint(control)];
}
