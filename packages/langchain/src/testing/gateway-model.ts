import { ChatOpenAI, type ChatOpenAIFields } from '@langchain/openai';

/** A virtual key of the proxy; what must never be seen. */
export const GATEWAY_KEY = 'sk-local-gateway';

/** The real model in front of a proxy. */
export function gatewayModel(url: string, fields: ChatOpenAIFields = {}): ChatOpenAI {
  const { configuration, ...others } = fields;
  return new ChatOpenAI({
    model: 'team-sonnet',
    apiKey: GATEWAY_KEY,
    configuration: { baseURL: `${url}/v1`, ...configuration },
    ...others,
  });
}
