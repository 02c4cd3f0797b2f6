import type { Reply } from '../answers/reply.ts';
import type { ReplyBlock } from '../answers/reply-block.ts';

/** OpenAI's reason for each of Converse's, as LiteLLM maps them. */
const FINISH_REASONS: Readonly<Record<string, string>> = {
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  tool_use: 'tool_calls',
  guardrail_intervened: 'content_filter',
  content_filtered: 'content_filter',
};

/** Why an answer ended, in OpenAI's words. */
export function finishReasonOf({ stopReason }: Reply): string {
  return FINISH_REASONS[stopReason] ?? 'stop';
}

/**
 * An answer in which the input of the tool that stood for a response format is the text, as LiteLLM hands
 * it out.
 */
export function withoutJsonTool(reply: Reply, jsonTool: string | undefined): Reply {
  if (jsonTool === undefined) return reply;
  const content = reply.content.map(
    (block): ReplyBlock =>
      block.type === 'tool_use' && block.name === jsonTool
        ? { type: 'text', text: block.json === '' ? '{}' : block.json }
        : block,
  );
  const calls = content.some(({ type }) => type === 'tool_use');
  const stopReason = reply.stopReason === 'tool_use' && !calls ? 'end_turn' : reply.stopReason;
  return { ...reply, content, stopReason };
}

/** A thinking block as LiteLLM hands it out. */
export function thinkingBlock(
  block: Extract<ReplyBlock, { type: 'thinking' | 'redacted_thinking' }>,
) {
  if (block.type === 'redacted_thinking') return { type: block.type, data: block.data };
  const { type, thinking, signature } = block;
  return { type, thinking, ...(signature ? { signature } : {}) };
}
