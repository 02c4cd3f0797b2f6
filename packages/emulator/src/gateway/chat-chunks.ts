import { argumentPieces, pieces } from '../answers/pieces.ts';
import type { Reply } from '../answers/reply.ts';
import type { ReplyBlock } from '../answers/reply-block.ts';
import { finishReasonOf, thinkingBlock } from './chat-blocks.ts';
import type { ToolNames } from './chat-completion.ts';
import type { ChatIdentity } from './chat-identity.ts';
import { chatUsage } from './chat-usage.ts';

/**
 * The chunks of a streamed answer as LiteLLM sends them: null members are left out, the role stands in the
 * first chunk only, and the counts come in a chunk behind the finish reason whose choice is empty.
 * @see https://github.com/BerriAI/litellm litellm/litellm_core_utils/streaming_handler.py
 */
export function* chatChunks(
  reply: Reply,
  { id, created, model }: ChatIdentity,
  { names, countsTold }: { readonly names: ToolNames; readonly countsTold: boolean },
): Generator<object> {
  const chunk = (choice: object, more: object = {}) => ({
    id,
    created,
    model,
    object: 'chat.completion.chunk',
    choices: [{ ...choice, index: 0 }],
    ...more,
  });
  let role: object = { role: 'assistant' };
  for (const delta of deltasOf(reply.content, names)) {
    yield chunk({ delta: { ...delta, ...role } });
    role = {};
  }
  yield chunk({ finish_reason: finishReasonOf(reply), delta: role });
  if (countsTold) yield chunk({ delta: {} }, { usage: chatUsage(reply.usage) });
}

function* deltasOf(content: readonly ReplyBlock[], names: ToolNames): Generator<object> {
  let calls = 0;
  for (const block of content) {
    switch (block.type) {
      case 'text':
        for (const text of pieces(block.text)) yield { content: text };
        break;
      case 'tool_use':
        yield* callDeltas(block, calls, names(block.name));
        calls += 1;
        break;
      case 'thinking':
        yield* thinkingDeltas(block);
        break;
      case 'redacted_thinking':
        yield thought('', thinkingBlock(block));
        break;
      case 'other':
        yield* otherDeltas(block.block);
    }
  }
}

function* callDeltas(
  { id, json }: Extract<ReplyBlock, { type: 'tool_use' }>,
  index: number,
  name: string,
): Generator<object> {
  const type = 'function';
  yield { tool_calls: [{ id, function: { arguments: '', name }, type, index }] };
  for (const piece of argumentPieces(json)) {
    yield { tool_calls: [{ function: { arguments: piece }, type, index }] };
  }
}

/** A signature comes alone, beside an empty thought. */
function* thinkingDeltas(block: Extract<ReplyBlock, { type: 'thinking' }>): Generator<object> {
  const { type, thinking, signature } = block;
  for (const text of pieces(thinking)) yield thought(text, { type, thinking: text });
  if (signature) yield thought('', { type, thinking: '', signature });
}

function thought(text: string, block: object): object {
  return { reasoning_content: text, thinking_blocks: [block], content: '' };
}

function* otherDeltas({
  text,
}: {
  readonly type: string;
  readonly text?: unknown;
}): Generator<object> {
  if (typeof text !== 'string') return;
  for (const piece of pieces(text)) yield { content: piece };
}
