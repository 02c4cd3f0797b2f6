import { BedrockChat } from '@langchain/community/chat_models/bedrock/web';
import { CREDENTIALS } from './bedrock-model.ts';

type BedrockChatFields = NonNullable<ConstructorParameters<typeof BedrockChat>[0]>;

/** The real BedrockChat in us-east-1. It speaks HTTPS alone: its `fetchFn` leads to the emulator. */
export function invokeModel(url: string, fields: BedrockChatFields = {}): BedrockChat {
  return new BedrockChat({
    model: 'us.anthropic.claude-sonnet-4-6',
    region: 'us-east-1',
    credentials: CREDENTIALS,
    fetchFn: (input, init) => fetch(String(input).replace(/^https:\/\/[^/]*/, url), init),
    ...fields,
  });
}
