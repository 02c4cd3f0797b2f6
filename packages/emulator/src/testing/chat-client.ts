import OpenAI from 'openai';
import { expect } from 'vitest';
import type { Emulator } from '../emulator.ts';

/** The real client of OpenAI in front of an emulator's gateway; it asks once. */
export function chatClient(emulator: Pick<Emulator, 'url'>, apiKey = 'sk-local-gateway'): OpenAI {
  return new OpenAI({ baseURL: `${emulator.url}/v1`, apiKey, maxRetries: 0 });
}

/** The body of a chat as a test writes it: with members that only LiteLLM knows. */
export type ChatBody = Readonly<Record<string, unknown>>;

const HELLO = { model: 'claude-sonnet-4', messages: [{ role: 'user', content: 'hello' }] };

/** Asks for an answer in one piece; every member that a body leaves out is that of a greeting. */
export function complete(emulator: Pick<Emulator, 'url'>, body: ChatBody = {}) {
  const asked = { ...HELLO, ...body } as unknown as OpenAI.ChatCompletionCreateParamsNonStreaming;
  return chatClient(emulator).chat.completions.create(asked);
}

/** What the caller of a stream saw. */
export interface ChatStreamed {
  readonly chunks: readonly OpenAI.ChatCompletionChunk[];
  readonly text: string;
  readonly finishReason: string | undefined;
  readonly error: unknown;
}

/** Asks for a stream and tells what came of it. */
export async function stream(
  emulator: Pick<Emulator, 'url'>,
  body: ChatBody = {},
  client = chatClient(emulator),
): Promise<ChatStreamed> {
  const asked = {
    ...HELLO,
    ...body,
    stream: true,
  } as unknown as OpenAI.ChatCompletionCreateParamsStreaming;
  const chunks: OpenAI.ChatCompletionChunk[] = [];
  let error: unknown;
  try {
    for await (const chunk of await client.chat.completions.create(asked)) chunks.push(chunk);
  } catch (thrown) {
    error = thrown;
  }
  const choices = chunks.flatMap((chunk) => chunk.choices);
  return {
    chunks,
    text: choices.map(({ delta }) => delta.content ?? '').join(''),
    finishReason: choices.findLast((choice) => choice.finish_reason)?.finish_reason ?? undefined,
    error,
  };
}

/** Fails unless a chat is refused with this status and error. */
export function refusesChat(
  asked: Promise<unknown>,
  status: number,
  error: {
    readonly message: unknown;
    readonly type?: string | null;
    readonly param?: string | null;
  },
): Promise<void> {
  const { message, type = null, param = null } = error;
  return expect(asked).rejects.toMatchObject({
    status,
    error: { message, type, param, code: String(status) },
  });
}

/** A message as LiteLLM's router hands it on. */
export function behindGroup(message: string, group = 'claude-sonnet-4'): string {
  return `${message}. Received Model Group=${group}\nAvailable Model Group Fallbacks=None`;
}
