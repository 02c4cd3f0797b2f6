import { saysSomething } from '../../../conversation/blank.ts';
import { mapMessages } from '../../../conversation/map-content.ts';
import { placeOf } from '../../../conversation/place.ts';
import type { DraftMessage } from '../../../conversation/request-draft.ts';
import type { Repair, RepairRule } from '../../types.ts';

const summary = {
  en: 'reasoning at the end of an assistant message, with no answer behind it, was removed',
  ko: '뒤에 답이 없는 어시스턴트 메시지 끝의 추론을 지웠습니다',
};

/** Removes reasoning that an answer breaks off after: no assistant message may end with it. */
export const dropTrailingReasoning: RepairRule = {
  id: 'drop-trailing-reasoning',
  summary,
  prevents: 'thinking-block-invalid',
  source: 'live measurement of the Messages API, 2026-07-26',
  apply(draft) {
    const repairs: Omit<Repair, 'rule'>[] = [];
    const repaired = mapMessages(draft, (message, index) => {
      const end = endOfAnswer(message);
      if (end === message.content.length) return message;
      for (const block of message.content.slice(end)) {
        if (!block.reasoningContent) continue;
        repairs.push({ at: placeOf(message, index, block), summary, lossless: false });
      }
      return { ...message, content: message.content.slice(0, end) };
    });
    return repairs.length > 0 ? { draft: repaired, repairs } : undefined;
  },
};

/** Behind the last block of the answer itself, where reasoning stands behind that. */
function endOfAnswer({ role, content }: DraftMessage): number {
  if (role !== 'assistant') return content.length;
  const end = content.findLastIndex((block) => !block.reasoningContent && saysSomething(block)) + 1;
  return content.slice(end).some(({ reasoningContent }) => reasoningContent) ? end : content.length;
}
