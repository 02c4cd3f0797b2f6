import type { RepairRule } from '../../types.ts';

const summary = {
  en: 'maxTokens was lowered to the most that the model writes',
  ko: 'maxTokens를 모델이 쓸 수 있는 최대치로 낮췄습니다',
};

/** Lowers maxTokens to the model's limit. */
export const clampMaxTokens: RepairRule = {
  id: 'clamp-max-tokens',
  summary,
  prevents: 'max-tokens-too-large',
  source: 'limits of the AWS model cards; Converse names the limit when it refuses',
  apply(draft, { traits }) {
    const { inferenceConfig } = draft;
    const { maxOutputTokens, claude } = traits;
    if (!claude || (inferenceConfig?.maxTokens ?? 0) <= maxOutputTokens) return undefined;
    return {
      draft: { ...draft, inferenceConfig: { ...inferenceConfig, maxTokens: maxOutputTokens } },
      repairs: [{ at: 'inferenceConfig.maxTokens', summary, lossless: false }],
    };
  },
};
