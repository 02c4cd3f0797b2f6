import { placeOf } from '../../../conversation/place.ts';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import type { RepairRule } from '../../types.ts';
import { thinksWithinBudget } from '../parameters/thinking-intent.ts';

const summary = {
  en: 'the model takes no prefill: a user turn that asks to continue was put after the assistant message at the end',
  ko: '이 모델은 prefill을 받지 않아 마지막 어시스턴트 메시지 뒤에 이어 쓰기를 청하는 사용자 메시지를 넣었습니다',
};

/** Ends the conversation with a user turn where the model refuses to continue an assistant turn. */
export const endWithUserTurn: RepairRule = {
  id: 'end-with-user-turn',
  summary,
  prevents: 'prefill-not-supported',
  source: 'https://github.com/anomalyco/opencode/issues/29760',
  apply(draft, { traits }) {
    const last = draft.messages.at(-1);
    if (last?.role !== 'assistant') return undefined;
    // With a budget of thinking, an assistant turn at the end would have to start with thinking.
    const thinks = thinksWithinBudget(draft, traits) && !last.content[0]?.reasoningContent;
    if (traits.prefill && !thinks) return undefined;
    const text = INSERTED_TEXTS.continueAnswer;
    return {
      draft: { ...draft, messages: [...draft.messages, { role: 'user', content: [{ text }] }] },
      repairs: [
        { at: placeOf(last, draft.messages.length - 1), summary, lossless: false, inserted: text },
      ],
    };
  },
};
