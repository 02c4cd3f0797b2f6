import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const providerNotRecognized: Remedy = {
  title: 'The gateway cannot tell the provider',
  meaning: 'A gateway or client could not read provider and route from the model name.',
  steps: () => [
    'In LiteLLM, write the route before the id: `bedrock/converse/us.anthropic.…`.',
    'Update the gateway: older versions do not know newer ids.',
  ],
  link: 'https://docs.litellm.ai/docs/providers/bedrock',
};
