import { list, type MessagesBody } from '../messages/messages-body.ts';
import type { DraftBlock } from './draft-of.ts';
import { argumentsOf } from './reply-block.ts';
import { answerTokens, CHARACTERS_PER_TOKEN } from './tokens.ts';

/** An answer as far as the request lets it come. */
export interface Limited {
  readonly blocks: readonly DraftBlock[];
  readonly outputTokens: number;
  /** What ended it before its end. */
  readonly stopReason?: 'stop_sequence' | 'max_tokens';
  readonly stopSequence?: string;
}

/** Ends an answer at the first stop sequence, and where max_tokens are used up. */
export function limit(blocks: readonly DraftBlock[], body: MessagesBody): Limited {
  const stopped = stopAt(blocks, list(body.stop_sequences).map(String));
  const wanted = outputTokensOf(stopped.blocks);
  const { max_tokens: most } = body;
  if (typeof most !== 'number' || wanted <= most) return { ...stopped, outputTokens: wanted };
  return {
    blocks: cutAfter(stopped.blocks, most * CHARACTERS_PER_TOKEN),
    outputTokens: most,
    stopReason: 'max_tokens',
  };
}

/** The tokens that an answer counts. */
export function outputTokensOf(blocks: readonly DraftBlock[]): number {
  return answerTokens(blocks.reduce((sum, block) => sum + textOf(block).length, 0));
}

function stopAt(
  blocks: readonly DraftBlock[],
  sequences: readonly string[],
): Omit<Limited, 'outputTokens'> {
  if (sequences.length === 0) return { blocks };
  for (const [index, block] of blocks.entries()) {
    const stop = block.type === 'text' ? firstOf(sequences, block.text) : undefined;
    if (!stop || block.type !== 'text') continue;
    const text = block.text.slice(0, stop.at);
    const last: readonly DraftBlock[] = text === '' ? [] : [{ type: 'text', text }];
    return {
      blocks: [...blocks.slice(0, index), ...last],
      stopReason: 'stop_sequence',
      stopSequence: stop.sequence,
    };
  }
  return { blocks };
}

function firstOf(sequences: readonly string[], text: string) {
  let first: { readonly at: number; readonly sequence: string } | undefined;
  for (const sequence of sequences) {
    const at = text.indexOf(sequence);
    if (at >= 0 && at < (first?.at ?? Number.POSITIVE_INFINITY)) first = { at, sequence };
  }
  return first;
}

function cutAfter(blocks: readonly DraftBlock[], characters: number): readonly DraftBlock[] {
  const kept: DraftBlock[] = [];
  let left = characters;
  for (const block of blocks) {
    const { length } = textOf(block);
    if (length <= left) kept.push(block);
    else {
      const cut = left > 0 ? cutBlock(block, left) : undefined;
      return cut ? [...kept, cut] : kept;
    }
    left -= length;
  }
  return kept;
}

/** The front of a block; none of those that come whole or not at all. */
function cutBlock(block: DraftBlock, characters: number): DraftBlock | undefined {
  const front = wholeCharacters(textOf(block), characters);
  switch (block.type) {
    case 'text':
      return { type: 'text', text: front };
    case 'thinking':
      return { type: 'thinking', thinking: front, cut: true };
    case 'tool_use':
      return { ...block, input: {}, json: front };
    default:
      return undefined;
  }
}

/** The front of a text, without half of a surrogate pair. */
function wholeCharacters(text: string, characters: number): string {
  const front = text.slice(0, characters);
  return /[\uD800-\uDBFF]$/.test(front) ? front.slice(0, -1) : front;
}

function textOf(block: DraftBlock): string {
  switch (block.type) {
    case 'text':
      return block.text;
    case 'thinking':
      return block.thinking;
    case 'redacted_thinking':
      return block.hidden;
    case 'tool_use':
      return block.json ?? argumentsOf(block.input);
    case 'other':
      return JSON.stringify(block.block);
  }
}
