import {
  type MessagesBody,
  messagesOf,
  record,
  systemOf,
  toolsOf,
} from '../messages/messages-body.ts';
import { createPrefixDigest } from '../signatures/prefix-digest.ts';
import { isBoundTo } from '../signatures/seal.ts';
import { type ThinkingBlock, thinkingBlocksOf } from '../signatures/thinking-blocks.ts';
import type { Strictness } from '../strictness.ts';
import type { Validation } from './validation.ts';

/** A thinking block of a bound model goes with the very conversation that it was written in. */
export const thinkingPrefixBinding: Validation = {
  id: 'thinking-prefix-binding',
  source: 'zed#63571, pydantic-ai#7989; the whole sentence: reports of 2026-09',
  model({ body, baseModelId, model, strictness }) {
    if (!model.thinking?.boundToPrefix || !isEnforced(body, strictness)) return undefined;
    const blocks = thinkingBlocksOf(body, baseModelId);
    if (blocks.length === 0) return undefined;
    const stranger = firstUnbound(body, blocks);
    if (!stranger) return undefined;
    const member = stranger.kind === 'thinking' ? 'signature' : 'data';
    return `messages.${stranger.message}.content.${stranger.block}: Invalid \`${member}\` in \`${stranger.kind}\` block. The block is bound to a different conversation.`;
  },
};

/** What the request itself asks for wins over what the account does. */
function isEnforced({ thinking }: MessagesBody, strictness: Strictness): boolean {
  const { mismatch_behavior: behavior } = record(record(thinking).block_binding);
  return behavior === undefined
    ? strictness['thinking-prefix-binding'] === 'refused'
    : behavior !== 'drop_block';
}

function firstUnbound(
  body: MessagesBody,
  blocks: readonly ThinkingBlock[],
): ThinkingBlock | undefined {
  const digest = createPrefixDigest();
  for (const tool of toolsOf(body)) digest.add('tools', tool);
  for (const block of systemOf(body)) digest.add('system', block);
  for (const [message, { role, content }] of messagesOf(body).entries()) {
    for (const [index, item] of content.entries()) {
      const thinking = blocks.find((one) => one.message === message && one.block === index);
      if (thinking && !isBound(thinking, digest.read())) return thinking;
      digest.add(role, item);
    }
  }
  return undefined;
}

function isBound({ verdict, seal }: ThinkingBlock, prefix: string): boolean {
  return verdict === 'genuine' && seal !== undefined && isBoundTo(seal, prefix);
}
