import { sealOf } from '../signatures/seal.ts';
import { type ThinkingBlock, thinkingBlocksOf } from '../signatures/thinking-blocks.ts';
import type { Validation } from './validation.ts';

/** A thinking block must come back as it was written, and to the model that wrote it. */
export const thinkingLatestUnmodified: Validation = {
  id: 'thinking-latest-unmodified',
  source: 'Anthropic documentation; claude-code CHANGELOG (changed blocks, seen)',
  model({ body, baseModelId }) {
    const blocks = thinkingBlocksOf(body, baseModelId);
    for (const block of blocks) {
      const sentence = sentenceOf(block);
      if (sentence) return sentence;
    }
    const torn = firstTorn(blocks.filter(({ latest }) => latest));
    return torn && modified(torn);
  },
};

function sentenceOf(block: ThinkingBlock): string | undefined {
  const { kind, verdict, latest, message, block: index } = block;
  if (verdict === 'changed' && latest) return modified(block);
  if (verdict !== 'changed' && verdict !== 'other-model') return undefined;
  // Redacted blocks have a sentence of their own.
  if (kind === 'redacted_thinking') return undefined;
  return `messages.${message}.content.${index}: Invalid \`signature\` in \`thinking\` block`;
}

function modified({ message, block }: ThinkingBlock): string {
  return `messages.${message}.content.${block}: \`thinking\` or \`redacted_thinking\` blocks in the latest assistant message cannot be modified. These blocks must remain as they were in the original response.`;
}

/** The first block of a turn that another one of its answer is missing before or behind. */
function firstTorn(blocks: readonly ThinkingBlock[]): ThinkingBlock | undefined {
  let expected = { index: 0, total: 0 };
  let last: ThinkingBlock | undefined;
  for (const block of blocks) {
    const place = block.verdict === 'genuine' && block.seal ? sealOf(block.seal) : undefined;
    if (!place) continue;
    const starts = expected.index === expected.total && place.index === 0;
    const goesOn = expected.index === place.index && expected.total === place.total;
    if (!starts && !goesOn) return block;
    expected = { index: place.index + 1, total: place.total };
    last = block;
  }
  return expected.index < expected.total ? last : undefined;
}
