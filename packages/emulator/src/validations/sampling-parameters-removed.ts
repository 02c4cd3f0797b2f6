import type { Validation } from './validation.ts';

/** Models from Opus 4.7 on take no sampling parameters. */
export const samplingParametersRemoved: Validation = {
  id: 'sampling-parameters-removed',
  source: 'https://github.com/DayuanJiang/next-ai-draw-io/issues/861',
  model({ body, model, strictness }) {
    if (model.sampling !== 'none') return undefined;
    const neutral = strictness['default-sampling-values'] === 'accepted' ? 1 : undefined;
    const name = (['temperature', 'top_p', 'top_k'] as const).find((parameter) => {
      const value = body[parameter];
      return value !== undefined && value !== null && (neutral === undefined || value !== neutral);
    });
    return name && `\`${name}\` is deprecated for this model.`;
  },
};
