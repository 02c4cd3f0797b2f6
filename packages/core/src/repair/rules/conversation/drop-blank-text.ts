import { isBlankText } from '../../../conversation/blank.ts';
import { mapContent, mapMessages } from '../../../conversation/map-content.ts';
import { placeOf } from '../../../conversation/place.ts';
import type { DraftMessage } from '../../../conversation/request-draft.ts';
import type { Repair, RepairRule } from '../../types.ts';

const summary = {
  en: 'a blank text block was removed',
  ko: '빈 텍스트 블록을 지웠습니다',
};

/** Removes text blocks that hold nothing but white space. */
export const dropBlankText: RepairRule = {
  id: 'drop-blank-text',
  summary,
  prevents: 'blank-text-block',
  source: 'https://github.com/langchain-ai/langchain-aws/issues/403',
  apply(draft) {
    if (!draft.messages.some(({ content }) => content.some(isBlankText))) return undefined;
    const repairs: Omit<Repair, 'rule'>[] = [];
    const dropBlanks = (message: DraftMessage, index: number) =>
      mapContent(message, (block) => {
        if (!isBlankText(block)) return block;
        repairs.push({ at: placeOf(message, index, block), summary, lossless: true });
        return undefined;
      });
    return { draft: mapMessages(draft, dropBlanks), repairs };
  },
};
