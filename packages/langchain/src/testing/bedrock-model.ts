import { ChatBedrockConverse, type ChatBedrockConverseInput } from '@langchain/aws';

/** Keys that are made up; what must never be seen stands in all three. */
export const CREDENTIALS = {
  accessKeyId: 'made-up-access-key-id',
  secretAccessKey: 'made-up-secret-access-key',
  sessionToken: 'made-up-session-token',
} as const;

/** The real model in us-east-1. Its client takes the endpoint from the environment. */
export function bedrockModel(fields: ChatBedrockConverseInput = {}): ChatBedrockConverse {
  return new ChatBedrockConverse({
    model: 'us.anthropic.claude-sonnet-4-6',
    region: 'us-east-1',
    credentials: CREDENTIALS,
    ...fields,
  });
}

/** What a call throws. Fails when it throws nothing. */
export async function failureOf(
  call: () => Promise<unknown>,
): Promise<Error & Record<string, unknown>> {
  try {
    await call();
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error('the call was expected to fail');
}

/** Everything that an async iterable gives. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
