import { placeOf } from '../../../conversation/place.ts';
import type { RepairRule } from '../../types.ts';

const summary = {
  en: 'white space at the end of the prefill, which the model refuses, was removed',
  ko: '모델이 거부하는 prefill 끝의 공백을 지웠습니다',
};

/** Removes white space from the end of an assistant turn that the model is to continue. */
export const trimFinalAssistant: RepairRule = {
  id: 'trim-final-assistant',
  summary,
  prevents: 'trailing-whitespace',
  source: 'https://github.com/vercel/ai (convert-to-amazon-bedrock-chat-messages.ts, trimIfLast)',
  apply(draft) {
    const index = draft.messages.length - 1;
    const last = draft.messages[index];
    // A cache point behind the text is no content: the model continues the text.
    const end = last?.content.findLastIndex(({ cachePoint }) => !cachePoint) ?? -1;
    const block = last?.content[end];
    if (last?.role !== 'assistant' || block?.text === undefined) return undefined;
    const text = block.text.trimEnd();
    if (text === block.text || text === '') return undefined;
    const { origin: _, ...rest } = block;
    const content = last.content.with(end, { ...rest, text });
    return {
      draft: { ...draft, messages: [...draft.messages.slice(0, -1), { ...last, content }] },
      repairs: [{ at: placeOf(last, index, block), summary, lossless: true }],
    };
  },
};
