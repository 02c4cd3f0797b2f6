import { fromModel, type Validation } from './validation.ts';

/** Models of 4.5 and 4.6 take temperature or top_p, not both. */
export const temperatureAndTopP: Validation = {
  id: 'temperature-and-top-p',
  status: 400,
  exception: 'ValidationException',
  source:
    'https://github.com/aws-samples/bedrock-access-gateway (TEMPERATURE_TOPP_CONFLICT_MODELS)',
  check({ request, model }) {
    const { temperature, topP } = request.inferenceConfig ?? {};
    return model?.sampling === 'one' && temperature !== undefined && topP !== undefined
      ? fromModel(
          '`temperature` and `top_p` cannot both be specified for this model. Please use only one.',
        )
      : undefined;
  },
};
