import type { ChatModelStreamEvent } from '@langchain/core/language_models/event';
import type { AIMessageChunk } from '@langchain/core/messages';
import { thinkingBlocks } from './gateway/thinking-blocks.ts';
import type { HostPart } from './host-part.ts';

/** A content block of an answer, as far as it has arrived. */
export type EventBlock = Readonly<Record<string, unknown>> & { readonly type: string };

/** A piece of a block. */
export interface BlockPiece {
  /** Which block it belongs to; undefined for one that comes whole. */
  readonly key: string | undefined;
  /** What the block begins as. */
  readonly initial: EventBlock;
  /** The block with this piece. */
  readonly grow: (block: EventBlock) => EventBlock;
  /** What is told of it; undefined where the beginning says it all. */
  readonly told: (grown: EventBlock) => BlockDelta | undefined;
}

type BlockDelta = Extract<ChatModelStreamEvent, { event: 'content-block-delta' }>['delta'];

/** The pieces of blocks that a chunk holds. */
export function piecesOf({
  content,
  additional_kwargs: kept,
  tool_call_chunks: calls = [],
}: AIMessageChunk): BlockPiece[] {
  const parts = typeof content === 'string' ? [{ type: 'text', text: content }] : content;
  return [
    ...thinkingBlocks(kept).flatMap(thinkingPieces),
    ...(parts as HostPart[]).flatMap(partPiece),
    ...calls.map(callPiece),
  ];
}

/** A block at its end. A tool call that came without arguments has empty ones. */
export function finishedBlock(block: EventBlock): EventBlock {
  if (block.type !== 'tool_call_chunk') return block;
  const { id, name, args } = block;
  try {
    return { type: 'tool_call', id, name, args: JSON.parse(String(args) || '{}') };
  } catch {
    return { type: 'invalid_tool_call', id, name, args, error: 'The arguments are no JSON.' };
  }
}

function callPiece(chunk: NonNullable<AIMessageChunk['tool_call_chunks']>[number]): BlockPiece {
  const { id, name, args = '', index } = chunk;
  return {
    key: `call ${index}`,
    initial: { type: 'tool_call_chunk', id, name, args: '', index },
    grow: (block) => ({ ...block, args: `${block.args}${args}` }),
    told: ({ index: _, ...fields }) => (args ? { type: 'block-delta', fields } : undefined),
  };
}

/** Signed reasoning as LiteLLM writes it, in LangChain's own words. */
function thinkingPieces({ type, thinking, signature, index, data }: HostPart): BlockPiece[] {
  if (type === 'redacted_thinking') return partPiece({ type, data });
  return [
    ...(thinking ? [reasoningPiece({ reasoning: thinking, index })] : []),
    ...(signature ? [signaturePiece({ signature, index })] : []),
  ];
}

function partPiece(part: HostPart): BlockPiece[] {
  if (part.type === 'text') return part.text === '' ? [] : [textPiece(String(part.text))];
  if (part.type === 'reasoning') {
    return [part.signature === undefined ? reasoningPiece(part) : signaturePiece(part)];
  }
  // Redacted reasoning, and what is not known: LangChain carries it along as it came.
  const initial = { type: 'non_standard', value: part };
  return [{ key: undefined, initial, grow: (block) => block, told: () => undefined }];
}

function textPiece(text: string): BlockPiece {
  return {
    key: 'text',
    initial: { type: 'text', text: '' },
    grow: (block) => ({ ...block, text: `${block.text}${text}` }),
    told: () => ({ type: 'text-delta', text }),
  };
}

function reasoningPiece({ reasoning, index }: HostPart): BlockPiece {
  return {
    key: `reasoning ${index}`,
    initial: { type: 'reasoning', reasoning: '' },
    grow: (block) => ({ ...block, reasoning: `${block.reasoning}${reasoning}` }),
    told: () => ({ type: 'reasoning-delta', reasoning: String(reasoning) }),
  };
}

function signaturePiece({ signature, index }: HostPart): BlockPiece {
  return {
    key: `reasoning ${index}`,
    initial: { type: 'reasoning', reasoning: '' },
    grow: (block) => ({ ...block, signature: `${block.signature ?? ''}${signature}` }),
    told: (fields) => ({ type: 'block-delta', fields }),
  };
}
