import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const providerNotRecognized: Remedy = {
  title: 'The gateway cannot tell the provider',
  meaning: 'A gateway or client could not read provider and route from the model name.',
  steps: () => [
    'In LiteLLM, write the route before the id: `bedrock/converse/us.anthropic.…`.',
    'Update the gateway: older versions do not know newer ids.',
  ],
  variants: {
    litellm: () => [
      'In `config.yaml` write provider and route before the id: `litellm_params: { model: bedrock/converse/us.anthropic.… }`.',
      "An application inference profile: `model: bedrock/converse/<ARN>`, or the model's id as `model` and the ARN as `model_id`.",
      'Update the proxy: older versions do not know newer ids.',
    ],
  },
  link: 'https://docs.litellm.ai/docs/providers/bedrock',
};
