import type { Refusal, RepairRule } from '../../types.ts';

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
    const maxTokens = inferenceConfig?.maxTokens;
    if (maxTokens !== undefined && !(maxTokens >= 1)) return { refusal: TOO_FEW };
    if (!claude || (maxTokens ?? 0) <= maxOutputTokens) return undefined;
    return {
      draft: { ...draft, inferenceConfig: { ...inferenceConfig, maxTokens: maxOutputTokens } },
      repairs: [{ at: 'inferenceConfig.maxTokens', summary, lossless: false }],
    };
  },
};

const TOO_FEW: Omit<Refusal, 'rule'> = {
  kind: 'schema-violation',
  at: 'inferenceConfig.maxTokens',
  message: {
    en: "inferenceConfig.maxTokens must be at least 1: an answer of no tokens is none. Leave it out to take the model's own limit.",
    ko: 'inferenceConfig.maxTokens는 1 이상이어야 합니다. 모델의 한도까지 쓰려면 빼세요.',
  },
};
