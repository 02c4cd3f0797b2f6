import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const wrongApiForModel: Remedy = {
  title: 'The model does not serve this API',
  meaning: 'The request went to an API that this model, or this gateway, does not serve.',
  steps: () => [
    'Use Converse (or the Messages API): `ChatBedrockConverse` in LangChain, `createAmazonBedrock` in the AI SDK.',
    'Behind a gateway, ask which of Converse and InvokeModel it lets through.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/models-api-compatibility.html',
};
