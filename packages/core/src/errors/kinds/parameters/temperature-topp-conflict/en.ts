import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const temperatureToppConflict: Remedy = {
  title: 'Temperature and top_p exclude each other',
  meaning:
    'The request gives both `temperature` and `top_p` to a model that takes only one of them: Claude 4.5 and 4.6.',
  steps: () => [
    'Leave one of the two out; Anthropic recommends to set only `temperature`.',
    'Look for a default that you did not write: agents, proxies and chat clients often fill in both. Behind a LiteLLM proxy delete one of them under `litellm_params` of the model.',
    'Wrap the model with `withCaprock(...)`: it keeps `temperature`, drops `top_p` by itself, and reports it.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html',
};
