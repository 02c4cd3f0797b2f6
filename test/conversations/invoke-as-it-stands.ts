import type { ChatMessage, ChatRequest } from './rows.ts';

/**
 * A chat request, one to one as an InvokeModel body: the leading system messages in `system`, every
 * message behind them in its place. Rows for InvokeModel hold texts only.
 */
export function invokeAsItStands(request: ChatRequest): Record<string, unknown> {
  const { messages } = request;
  const leading = messages.findIndex(({ role }) => role !== 'system');
  const start = leading < 0 ? messages.length : leading;
  return {
    anthropic_version: 'bedrock-2023-05-31',
    max_tokens: request.max_tokens ?? 1024,
    ...(start > 0 ? { system: messages.slice(0, start).map(textOf) } : {}),
    messages: messages.slice(start).map((message) => ({
      role: message.role,
      content: [textOf(message)],
    })),
  };
}

function textOf({ content }: ChatMessage): { type: 'text'; text: string } {
  if (typeof content !== 'string') throw new Error('a row for InvokeModel holds texts only');
  return { type: 'text', text: content };
}
