import { saysSomething } from '../../../conversation/blank.ts';
import { mapMessages } from '../../../conversation/map-content.ts';
import { placeOf } from '../../../conversation/place.ts';
import type { DraftMessage, RequestDraft } from '../../../conversation/request-draft.ts';
import type { Refusal, Repair, RepairRule } from '../../types.ts';

const summary = {
  en: 'a message without content was removed',
  ko: '내용이 없는 메시지를 지웠습니다',
};

/**
 * Removes messages that say nothing. A blank last user turn is refused where nothing else is left
 * to answer: nobody knows what was to be asked.
 */
export const dropEmptyMessages: RepairRule = {
  id: 'drop-empty-messages',
  summary,
  prevents: 'empty-content',
  source: 'https://github.com/langchain-ai/langchainjs/issues/11055',
  apply(draft) {
    if (!draft.messages.some(isEmpty)) return undefined;
    const repairs: Omit<Repair, 'rule'>[] = [];
    const repaired = mapMessages(draft, (message, index) => {
      if (!isEmpty(message)) return message;
      repairs.push({ at: placeOf(message, index), summary, lossless: true });
      return undefined;
    });
    const refusal = nothingToAnswer(draft, repaired);
    return refusal ? { refusal } : { draft: repaired, repairs };
  },
};

function isEmpty({ content }: DraftMessage): boolean {
  return !content.some(saysSomething);
}

function nothingToAnswer(
  before: RequestDraft,
  after: RequestDraft,
): Omit<Refusal, 'rule'> | undefined {
  const last = before.messages.at(-1);
  if (last?.role !== 'user' || !isEmpty(last) || after.messages.at(-1)?.role === 'user') {
    return undefined;
  }
  const at = placeOf(last, before.messages.length - 1);
  return {
    kind: 'empty-content',
    at,
    message: {
      en: `The last user message (${at}) is blank: there is nothing to answer. Send the user's text, or leave the message out.`,
      ko: `마지막 사용자 메시지(${at})가 비어 있어 답할 내용이 없습니다. 사용자의 글을 넣거나 그 메시지를 빼고 보내세요.`,
    },
  };
}
