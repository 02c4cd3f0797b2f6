import { isBlank } from '../../../conversation/blank.ts';
import type { RepairRule } from '../../types.ts';

const local = {
  en: 'a stop sequence of white space, which Claude refuses, is applied to the answer here instead',
  ko: 'Claude가 거부하는 공백 중단 시퀀스를 보내지 않고 응답에 여기서 적용합니다',
};
const empty = {
  en: 'an empty stop sequence was left out',
  ko: '빈 중단 시퀀스를 뺐습니다',
};
const tooMany = {
  en: 'stop sequences above the 2,500 that Bedrock takes are applied to the answer here instead',
  ko: 'Bedrock이 받는 2,500개를 넘는 중단 시퀀스를 응답에 여기서 적용합니다',
};

/** How many Bedrock takes. */
const MOST = 2_500;

/** Sends the stop sequences that Bedrock takes; the others end the answer on this side. */
export const settleStopSequences: RepairRule = {
  id: 'settle-stop-sequences',
  summary: local,
  prevents: 'stop-sequence-invalid',
  source:
    'bedrock-runtime 2023-09-30, InferenceConfigurationStopSequencesList; Messages API wording',
  apply(draft, { traits }) {
    const { stopSequences, ...rest } = draft.inferenceConfig ?? {};
    if (!stopSequences) return undefined;
    const once = [...new Set(stopSequences)];
    const taken = (text: string) => text !== '' && (!traits.claude || !isBlank(text));
    const sent = once.filter(taken).slice(0, MOST);
    if (sent.length === stopSequences.length) return undefined;
    const here = once.filter((text) => text !== '' && !sent.includes(text));
    const repairs = stopSequences.flatMap((text, index) => {
      if (sent.includes(text)) return [];
      const summary = text === '' ? empty : isBlank(text) ? local : tooMany;
      return [{ at: `inferenceConfig.stopSequences[${index}]`, summary, lossless: true }];
    });
    const inferenceConfig = { ...rest, ...(sent.length > 0 ? { stopSequences: sent } : {}) };
    return {
      draft: { ...draft, inferenceConfig },
      repairs,
      ...(here.length > 0 ? { restore: { stopSequences: here } } : {}),
    };
  },
};
