import type { KindDefinition } from '../../definition.ts';

/** The model (or gateway) does not serve this API. */
export const wrongApiForModel = {
  kind: 'wrong-api-for-model',
  family: 'model',
  retry: 'no',
  fallback: 'other-model',
  fix: 'request',
  title: 'The model does not serve this API',
  phrases: [
    'is not supported on this api',
    'use the messages api instead',
    'use messages api instead',
    'invoke is blocked',
    'messages api is not supported',
    // `bedrock-mantle`, which serves Claude by the Messages API only.
    "support the '/",
    'support counting tokens',
    'supported for token counting',
    // LiteLLM; langchain-aws, whose text completion takes no Claude 3.
    'messages provider config not found',
    'models are not supported by this llm',
    'model does not support chat',
  ],
  // A text completion, which no model that is offered today takes.
  recognises: ({ text }) =>
    text.includes('human:') && /prompt must (?:start|end|alternate)\b/.test(text),
} as const satisfies KindDefinition;
