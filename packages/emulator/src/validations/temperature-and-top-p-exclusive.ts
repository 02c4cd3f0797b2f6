import type { Validation } from './validation.ts';

/** Models of 4.5 and 4.6 take temperature or top_p, not both. */
export const temperatureAndTopPExclusive: Validation = {
  id: 'temperature-and-top-p-exclusive',
  source:
    'https://github.com/aws-samples/bedrock-access-gateway (TEMPERATURE_TOPP_CONFLICT_MODELS)',
  model: ({ body, model }) =>
    model.sampling === 'one' && body.temperature !== undefined && body.top_p !== undefined
      ? '`temperature` and `top_p` cannot both be specified for this model. Please use only one.'
      : undefined,
};
