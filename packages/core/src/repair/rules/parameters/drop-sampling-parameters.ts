import type { InferenceConfig, RequestDraft } from '../../../conversation/request-draft.ts';
import type { ModelTraits } from '../../../models/types.ts';
import type { RepairRule } from '../../types.ts';

const removed = {
  en: 'a sampling parameter that the model does not take was removed',
  ko: '모델이 받지 않는 샘플링 매개변수를 지웠습니다',
};
const onlyOne = {
  en: 'topP was removed: the model takes temperature or topP, not both',
  ko: '모델이 temperature와 topP를 함께 받지 않아 topP를 지웠습니다',
};

/** Removes temperature, topP and top_k where the model takes none, and topP where it takes one. */
export const dropSamplingParameters: RepairRule = {
  id: 'drop-sampling-parameters',
  summary: removed,
  prevents: 'unsupported-parameter',
  source: 'https://github.com/DayuanJiang/next-ai-draw-io/issues/861',
  apply(draft, { traits }) {
    const refused = refusedParameters(draft, traits);
    if (refused.length === 0) return undefined;
    const summary = traits.sampling === 'none' ? removed : onlyOne;
    return {
      draft: without(draft, refused),
      repairs: refused.map((at) => ({ at, summary, lossless: false })),
    };
  },
};

const TEMPERATURE = 'inferenceConfig.temperature';
const TOP_P = 'inferenceConfig.topP';
const TOP_K = 'additionalModelRequestFields.top_k';

function refusedParameters(draft: RequestDraft, { sampling, claude }: ModelTraits): string[] {
  const { temperature, topP } = draft.inferenceConfig ?? {};
  if (!claude || sampling === 'both') return [];
  if (sampling === 'one-of') {
    return temperature !== undefined && topP !== undefined ? [TOP_P] : [];
  }
  return [
    ...(temperature === undefined ? [] : [TEMPERATURE]),
    ...(topP === undefined ? [] : [TOP_P]),
    ...(draft.additionalModelRequestFields?.top_k === undefined ? [] : [TOP_K]),
  ];
}

function without(draft: RequestDraft, refused: readonly string[]): RequestDraft {
  const { temperature, topP, ...rest } = draft.inferenceConfig ?? {};
  const inferenceConfig: InferenceConfig = {
    ...rest,
    ...(temperature === undefined || refused.includes(TEMPERATURE) ? {} : { temperature }),
    ...(topP === undefined || refused.includes(TOP_P) ? {} : { topP }),
  };
  if (!refused.includes(TOP_K)) return { ...draft, inferenceConfig };
  const { top_k: _, ...additionalModelRequestFields } = draft.additionalModelRequestFields ?? {};
  return { ...draft, inferenceConfig, additionalModelRequestFields };
}
