import { createHash } from 'node:crypto';
import type { MessagesBody } from '../messages/messages-body.ts';
import { digestOf } from '../signatures/prefix-digest.ts';
import { redact } from '../signatures/redacted.ts';
import { SIGNATURE_HEAD, seal } from '../signatures/seal.ts';
import type { WorldModel } from '../world/world.ts';
import type { DraftBlock } from './draft-of.ts';
import { argumentsOf, type ReplyBlock } from './reply-block.ts';

/** Whose answer it is, and how ids of tool calls start in the protocol that asks. */
export interface Author {
  readonly baseModelId: string;
  readonly model: WorldModel;
  readonly idPrefix: string;
}

/** Signs the thinking blocks of an answer and gives each tool call an id of its own. */
export function sealBlocks(
  drafts: readonly DraftBlock[],
  body: MessagesBody,
  { baseModelId, model, idPrefix }: Author,
): readonly ReplyBlock[] {
  if (drafts.every(isPlain)) return drafts;
  const digest = digestOf(body);
  const prompt = digest.read();
  const total = drafts.filter(isUnsealed).length;
  let sealed = 0;
  return drafts.map((draft, position) => {
    const block = finish(draft, {
      model: baseModelId,
      index: sealed,
      total,
      prefix: model.thinking?.boundToPrefix ? digest.read() : '',
      id: () => `${idPrefix}${shortHash(`${baseModelId}\n${prompt}\n${position}`)}`,
    });
    if (isUnsealed(draft)) sealed += 1;
    digest.add('assistant', asSent(block));
    return block;
  });
}

/** Twenty-two characters that an id of AWS has behind its prefix. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

interface Place {
  readonly model: string;
  readonly index: number;
  readonly total: number;
  readonly prefix: string;
  readonly id: () => string;
}

function finish(draft: DraftBlock, { id, ...place }: Place): ReplyBlock {
  switch (draft.type) {
    case 'tool_use': {
      const { type, name, input, json = argumentsOf(draft.input) } = draft;
      return { type, id: draft.id ?? id(), name, input, json };
    }
    case 'thinking': {
      const { type, thinking, cut, signature } = draft;
      if (cut) return { type, thinking };
      const own = signature ?? seal(SIGNATURE_HEAD, { ...place, text: thinking });
      return { type, thinking, signature: own };
    }
    case 'redacted_thinking': {
      const { type, hidden, data = redact({ ...place, text: hidden }) } = draft;
      return { type, data };
    }
    default:
      return draft;
  }
}

/** The block as the next request brings it back. */
function asSent(block: ReplyBlock): unknown {
  if (block.type === 'other') return block.block;
  if (block.type !== 'tool_use') return block;
  const { type, id, name, input } = block;
  return { type, id, name, input };
}

function isPlain(draft: DraftBlock): draft is Extract<ReplyBlock, { type: 'text' | 'other' }> {
  return draft.type === 'text' || draft.type === 'other';
}

function isUnsealed(draft: DraftBlock): boolean {
  if (draft.type === 'thinking') return draft.signature === undefined && !draft.cut;
  return draft.type === 'redacted_thinking' && draft.data === undefined;
}
