import type { RepairRule } from '../../types.ts';

const summary = {
  en: 'a sampling parameter outside 0 to 1 was brought to the nearer end',
  ko: '0과 1 사이를 벗어난 샘플링 매개변수를 가까운 끝값으로 맞췄습니다',
};

const PARAMETERS = ['temperature', 'topP'] as const;

/** Brings temperature and topP into 0 to 1: other providers take a temperature up to 2. */
export const clampSamplingRange: RepairRule = {
  id: 'clamp-sampling-range',
  summary,
  prevents: 'schema-violation',
  source: 'bedrock-runtime 2023-09-30, InferenceConfiguration: 0 to 1',
  apply(draft) {
    const { inferenceConfig } = draft;
    if (!inferenceConfig) return undefined;
    const outside = PARAMETERS.filter((name) => {
      const value = inferenceConfig[name];
      return value !== undefined && value !== clamped(value);
    });
    if (outside.length === 0) return undefined;
    const inside = outside.map((name) => [name, clamped(inferenceConfig[name] ?? 0)] as const);
    return {
      draft: { ...draft, inferenceConfig: { ...inferenceConfig, ...Object.fromEntries(inside) } },
      repairs: outside.map((name) => ({ at: `inferenceConfig.${name}`, summary, lossless: false })),
    };
  },
};

function clamped(value: number): number {
  return Math.min(Math.max(value, 0), 1);
}
