import { mapMessages } from '../../../conversation/map-content.ts';
import { placeOf } from '../../../conversation/place.ts';
import type { DraftMessage } from '../../../conversation/request-draft.ts';
import type { Repair, RepairRule } from '../../types.ts';

const summary = {
  en: 'what stood behind the tool calls of an assistant message was put before them',
  ko: '어시스턴트 메시지의 도구 호출 뒤에 있던 내용을 호출 앞으로 옮겼습니다',
};

/** Puts tool calls last in their turn: Bedrock takes text behind them for a prefill. */
export const putToolCallsLast: RepairRule = {
  id: 'put-tool-calls-last',
  summary,
  prevents: 'prefill-not-supported',
  source: 'measurement of the Messages API, 2026-07-26: the refusal names a prefill',
  apply(draft) {
    const repairs: Omit<Repair, 'rule'>[] = [];
    const repaired = mapMessages(draft, (message, index) => {
      const last = message.content.findLastIndex(({ toolUse }) => toolUse !== undefined);
      const behind = message.content.slice(last + 1).filter(({ cachePoint }) => !cachePoint);
      if (last < 0 || behind.length === 0 || message.role !== 'assistant') return message;
      repairs.push({ at: placeOf(message, index, behind[0]), summary, lossless: true });
      return withCallsLast(message, last);
    });
    return repairs.length > 0 ? { draft: repaired, repairs } : undefined;
  },
};

/** What stands behind the last call goes before the first; a cache point stays with what is before it. */
function withCallsLast(message: DraftMessage, last: number): DraftMessage {
  const { content } = message;
  const first = content.findIndex(({ toolUse }) => toolUse !== undefined);
  const end = content[last + 1]?.cachePoint ? last + 2 : last + 1;
  return {
    ...message,
    content: [...content.slice(0, first), ...content.slice(end), ...content.slice(first, end)],
  };
}
