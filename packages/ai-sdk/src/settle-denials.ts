import type { HostMessage, HostPart } from './host-types.ts';

/**
 * Writes the denial of a tool call as its result where the conversation has gone on: the AI SDK reads a
 * denial in the last message only, and misses the result of its call anywhere else. Messages that
 * hold none come back as the very same objects.
 */
export function settleDenials<Message extends HostMessage>(
  messages: readonly Message[],
  pendingCalls: ReadonlySet<string>,
): readonly Message[] {
  const parts = messages.flatMap(partsOf);
  if (!parts.some(isDenial)) return messages;
  const settled = new Set([...pendingCalls, ...idsOf(parts, 'tool-result')]);
  const names = new Map(
    parts.flatMap(({ toolCallId, toolName }) =>
      toolName === undefined ? [] : [[toolCallId, toolName] as const],
    ),
  );
  const calls = new Map(
    parts.flatMap(({ type, approvalId, toolCallId = '' }) =>
      type === 'tool-approval-request' && !settled.has(toolCallId)
        ? [[approvalId, toolCallId] as const]
        : [],
    ),
  );
  const resultOf = (part: HostPart): HostPart => {
    const toolCallId = isDenial(part) ? calls.get(part.approvalId) : undefined;
    if (toolCallId === undefined) return part;
    const { reason } = part;
    const output = { type: 'execution-denied', ...(reason === undefined ? {} : { reason }) };
    return {
      type: 'tool-result',
      toolCallId,
      toolName: names.get(toolCallId) ?? 'unknown',
      output,
    };
  };
  return messages.map((message) =>
    partsOf(message).some(isDenial)
      ? { ...message, content: partsOf(message).map(resultOf) }
      : message,
  );
}

function partsOf({ content }: HostMessage): readonly HostPart[] {
  return typeof content === 'string' ? [] : content;
}

function isDenial({ type, approved }: HostPart): boolean {
  return type === 'tool-approval-response' && approved === false;
}

function idsOf(parts: readonly HostPart[], type: string): string[] {
  return parts.flatMap((part) => (part.type === type ? [part.toolCallId ?? ''] : []));
}
