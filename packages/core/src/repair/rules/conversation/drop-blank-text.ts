import { isBlankMember, isBlankText } from '../../../conversation/blank.ts';
import { mapContent, mapMessages } from '../../../conversation/map-content.ts';
import { placeOf } from '../../../conversation/place.ts';
import type { ContentBlock, DraftMessage } from '../../../conversation/request-draft.ts';
import type { Repair, RepairRule } from '../../types.ts';

const summary = {
  en: 'a blank text block was removed',
  ko: '빈 텍스트 블록을 지웠습니다',
};

/** Removes text blocks, guarded and cited texts that hold nothing but white space. */
export const dropBlankText: RepairRule = {
  id: 'drop-blank-text',
  summary,
  prevents: 'blank-text-block',
  source: 'https://github.com/langchain-ai/langchain-aws/issues/403',
  apply(draft) {
    if (!draft.messages.some(({ content }) => content.some(hasBlank))) return undefined;
    const repairs: Omit<Repair, 'rule'>[] = [];
    const dropBlanks = (message: DraftMessage, index: number) =>
      mapContent(message, (block) => {
        if (!hasBlank(block)) return block;
        repairs.push({ at: placeOf(message, index, block), summary, lossless: true });
        return isBlankText(block) ? undefined : withoutBlankCitations(block);
      });
    return { draft: mapMessages(draft, dropBlanks), repairs };
  },
};

function hasBlank(block: ContentBlock): boolean {
  return isBlankText(block) || citedTexts(block).some(isBlankMember);
}

function withoutBlankCitations({ origin: _, ...block }: ContentBlock): ContentBlock {
  const content = citedTexts(block).filter((text) => !isBlankMember(text));
  return { ...block, citationsContent: { ...block.citationsContent, content } };
}

function citedTexts({ citationsContent }: ContentBlock): readonly unknown[] {
  return Array.isArray(citationsContent?.content) ? citationsContent.content : [];
}
