import { mapContent, mapMessages } from '../../../conversation/map-content.ts';
import { placeOf } from '../../../conversation/place.ts';
import type { ContentBlock, ReasoningContentBlock } from '../../../conversation/request-draft.ts';
import type { ModelTraits } from '../../../models/types.ts';
import type { Repair, RepairRule } from '../../types.ts';

const unsigned = {
  en: 'reasoning without a signature was removed: the model takes back only what it has signed',
  ko: '서명이 없는 추론을 지웠습니다. 모델은 자신이 서명한 추론만 다시 받습니다',
};
const foreign = {
  en: 'reasoning that another model signed was removed',
  ko: '다른 모델이 서명한 추론을 지웠습니다',
};
const misplaced = {
  en: 'reasoning in a message that is not of the assistant was removed',
  ko: '어시스턴트 메시지가 아닌 곳의 추론을 지웠습니다',
};

/**
 * Removes reasoning that the model will not take back. It was never the answer, and becomes no
 * visible text: what the caller never showed must not turn up in the conversation.
 */
export const dropUnusableReasoning: RepairRule = {
  id: 'drop-unusable-reasoning',
  summary: unsigned,
  prevents: 'thinking-signature-invalid',
  source: 'bedrock-runtime 2023-09-30, ReasoningTextBlock.signature',
  apply(draft, { traits }) {
    const repairs: Omit<Repair, 'rule'>[] = [];
    const repaired = mapMessages(draft, (message, index) =>
      mapContent(message, (block) => {
        const summary = problemOf(block, message.role, traits);
        if (!summary) return block;
        repairs.push({ at: placeOf(message, index, block), summary, lossless: false });
        return undefined;
      }),
    );
    return repairs.length > 0 ? { draft: repaired, repairs } : undefined;
  },
};

function problemOf({ reasoningContent }: ContentBlock, role: string, traits: ModelTraits) {
  if (!reasoningContent) return undefined;
  if (role !== 'assistant') return misplaced;
  // What is signed or redacted is Claude's: no other model takes it back.
  if (!traits.claude) return isSigned(reasoningContent) ? foreign : undefined;
  const { signedBy } = reasoningContent;
  if (signedBy !== undefined && traits.base !== null && signedBy !== traits.base) return foreign;
  return isSigned(reasoningContent) ? undefined : unsigned;
}

function isSigned({ reasoningText, redactedContent }: ReasoningContentBlock): boolean {
  if (reasoningText) return Boolean(reasoningText.signature);
  if (typeof redactedContent !== 'string') return (redactedContent?.length ?? 0) > 0;
  return /^[\w+/-]+={0,2}$/.test(redactedContent);
}
