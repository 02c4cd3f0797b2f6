import { fromModel, type Validation } from './validation.ts';

/** Models from Opus 4.7 on take no sampling parameters. */
export const samplingParameters: Validation = {
  id: 'sampling-parameters',
  status: 400,
  exception: 'ValidationException',
  source: 'https://github.com/DayuanJiang/next-ai-draw-io/issues/861',
  check({ request, model }) {
    if (model?.sampling !== 'none') return undefined;
    const { temperature, topP } = request.inferenceConfig ?? {};
    if (temperature !== undefined) return fromModel('`temperature` is deprecated for this model.');
    return topP === undefined ? undefined : fromModel('`top_p` is deprecated for this model.');
  },
};
