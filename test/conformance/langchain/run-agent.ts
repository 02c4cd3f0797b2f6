import type { ChatBedrockConverse } from '@langchain/aws';
import type { AIMessageChunk, BaseMessage } from '@langchain/core/messages';
import { createAgent, tool } from 'langchain';
import type { Wish } from '../adapter.ts';

/** A tool in the form of OpenAI. */
interface ChatTool {
  readonly function: {
    readonly name: string;
    readonly description: string;
    readonly parameters: Record<string, unknown>;
  };
}

function agentFor(model: ChatBedrockConverse, { request, runs = {} }: Wish) {
  const tools = ((request.tools ?? []) as ChatTool[]).map(
    ({ function: { name, description, parameters } }) =>
      tool((input: unknown) => runs[name]?.(input) ?? '', {
        name,
        description,
        schema: parameters as never,
      }),
  );
  return createAgent({ model, tools });
}

/** Runs an agent until the model has answered; gives back the conversation. */
export async function runAgent(
  model: ChatBedrockConverse,
  messages: BaseMessage[],
  wish: Wish,
): Promise<BaseMessage[]> {
  const { signal } = wish;
  const state = await agentFor(model, wish).invoke({ messages }, signal ? { signal } : {});
  return state.messages;
}

/** The same in a stream, with the pieces of the model's text told as they come. */
export async function streamAgent(
  model: ChatBedrockConverse,
  messages: BaseMessage[],
  wish: Wish,
  onText: (piece: string) => void,
): Promise<BaseMessage[]> {
  const { signal } = wish;
  const stream = await agentFor(model, wish).stream(
    { messages },
    { streamMode: ['messages', 'values'], ...(signal ? { signal } : {}) },
  );
  let conversation: BaseMessage[] = messages;
  for await (const [mode, told] of stream as AsyncIterable<[string, unknown]>) {
    if (mode === 'values') conversation = (told as { messages: BaseMessage[] }).messages;
    else {
      const [message] = told as [AIMessageChunk];
      if (message.getType() === 'ai' && message.text !== '') onText(message.text);
    }
  }
  return conversation;
}
