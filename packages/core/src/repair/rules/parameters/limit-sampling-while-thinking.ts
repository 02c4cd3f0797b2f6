import type { InferenceConfig, RequestDraft } from '../../../conversation/request-draft.ts';
import type { RepairRule } from '../../types.ts';
import { isThinking } from './thinking-intent.ts';

const summary = {
  en: 'a sampling parameter that the model does not take while it thinks was removed',
  ko: '모델이 생각하는 동안 받지 않는 샘플링 매개변수를 지웠습니다',
};

/** With thinking on, temperature is 1 or unset, topP 0.95 to 1, and there is no top_k. */
export const limitSamplingWhileThinking: RepairRule = {
  id: 'limit-sampling-while-thinking',
  summary,
  prevents: 'thinking-temperature-conflict',
  source:
    'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
  apply(draft, { traits }) {
    if (!traits.claude || traits.sampling === 'none' || !isThinking(draft)) return undefined;
    const { inferenceConfig = {}, additionalModelRequestFields = {} } = draft;
    const { temperature, topP, ...rest } = inferenceConfig;
    const { top_k: topK, ...fields } = additionalModelRequestFields;
    const kept: InferenceConfig = {
      ...rest,
      ...(temperature === 1 ? { temperature } : {}),
      ...(topP !== undefined && topP >= 0.95 && topP <= 1 ? { topP } : {}),
    };
    const places = [
      ...(temperature === kept.temperature ? [] : ['inferenceConfig.temperature']),
      ...(topP === kept.topP ? [] : ['inferenceConfig.topP']),
      ...(topK === undefined ? [] : ['additionalModelRequestFields.top_k']),
    ];
    if (places.length === 0) return undefined;
    const repaired: RequestDraft = {
      ...draft,
      inferenceConfig: kept,
      ...(topK === undefined ? {} : { additionalModelRequestFields: fields }),
    };
    return { draft: repaired, repairs: places.map((at) => ({ at, summary, lossless: false })) };
  },
};
