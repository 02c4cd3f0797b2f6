import type { Reply } from '../answers/reply.ts';
import type { ReplyBlock } from '../answers/reply-block.ts';
import { finishReasonOf, thinkingBlock } from './chat-blocks.ts';
import type { ChatIdentity } from './chat-identity.ts';
import { chatUsage } from './chat-usage.ts';

/**
 * The body of an answer in one piece. Text blocks become one text, and a call's index is that of its block.
 * @see https://github.com/BerriAI/litellm litellm/llms/bedrock/chat/converse_transformation.py, `_transform_response`
 */
export function chatCompletion(
  reply: Reply,
  { id, created, model }: ChatIdentity,
  names: ToolNames,
) {
  return {
    id,
    created,
    model,
    object: 'chat.completion',
    system_fingerprint: null,
    choices: [{ finish_reason: finishReasonOf(reply), index: 0, message: messageOf(reply, names) }],
    usage: chatUsage(reply.usage),
  };
}

/** A tool's name as the caller gave it, by the one that Bedrock knows. */
export type ToolNames = (name: string) => string;

function messageOf({ content }: Reply, names: ToolNames) {
  const calls = content.flatMap((block, index) =>
    block.type === 'tool_use' ? [toolCall(block, index, names)] : [],
  );
  return {
    content: content.map((block) => textOf(block)).join(''),
    role: 'assistant',
    tool_calls: calls.length > 0 ? calls : null,
    function_call: null,
    ...thoughts(content),
  };
}

function toolCall(
  block: Extract<ReplyBlock, { type: 'tool_use' }>,
  index: number,
  names: ToolNames,
) {
  const name = names(block.name);
  const text = block.json === '' ? '{}' : block.json;
  return { index, function: { arguments: text, name }, id: block.id, type: 'function' };
}

function thoughts(content: readonly ReplyBlock[]) {
  const blocks = content.filter((block) => isThought(block));
  if (blocks.length === 0) return {};
  return {
    reasoning_content: blocks
      .map((block) => (block.type === 'thinking' ? block.thinking : ''))
      .join(''),
    thinking_blocks: blocks.map(thinkingBlock),
  };
}

function isThought(
  block: ReplyBlock,
): block is Extract<ReplyBlock, { type: 'thinking' | 'redacted_thinking' }> {
  return block.type === 'thinking' || block.type === 'redacted_thinking';
}

function textOf(block: ReplyBlock): string {
  if (block.type === 'text') return block.text;
  const { text } = block.type === 'other' ? (block.block as { readonly text?: unknown }) : {};
  return typeof text === 'string' ? text : '';
}
