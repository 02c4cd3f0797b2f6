import type { RepairRule } from '../../types.ts';

const summary = {
  en: "topK was sent as top_k, among the model's own fields",
  ko: 'topK를 모델 전용 필드인 top_k로 보냅니다',
};

/** Moves topK to where Claude reads it; in `inferenceConfig` it would be lost on the way. */
export const moveTopK: RepairRule = {
  id: 'move-top-k',
  summary,
  prevents: 'schema-extraneous-key',
  source: 'bedrock-runtime 2023-09-30, InferenceConfiguration',
  apply(draft, { traits }) {
    const { inferenceConfig, additionalModelRequestFields: fields } = draft;
    if (inferenceConfig?.topK === undefined || !traits.claude) return undefined;
    const { topK, ...others } = inferenceConfig;
    return {
      draft: {
        ...draft,
        inferenceConfig: others,
        additionalModelRequestFields: { top_k: topK, ...fields },
      },
      repairs: [{ at: 'inferenceConfig.topK', summary, lossless: true }],
    };
  },
};
