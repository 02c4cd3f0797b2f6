import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { HAIKU, SONNET } from './model-ids.ts';

/** What chat models and LangChain's fallbacks have in common. */
export type LangChainModel = Pick<BaseChatModel, 'invoke' | 'stream'>;

/** ChatBedrockConverse as it is, through Caprock, and with the fallbacks of LangChain itself. */
export function langchainModels(url: string): Readonly<Record<string, LangChainModel>> {
  const region = 'us-east-1';
  const client = new BedrockRuntimeClient({
    region,
    endpoint: url,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const model = (name: string) => new ChatBedrockConverse({ model: name, region, client });
  return {
    '@langchain/aws': model(SONNET),
    '@caprock/langchain': withCaprock(model(SONNET), {
      fallbacks: ['claude-haiku-4-5'],
      onEvent: () => {},
    }),
    withFallbacks: model(SONNET).withFallbacks([model(HAIKU)]) as unknown as LangChainModel,
  };
}
