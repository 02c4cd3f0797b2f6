import type { RequestDraft } from './request-draft.ts';

/** Whether a history holds a tool call or a tool result. */
export function hasToolBlocks({ messages }: RequestDraft): boolean {
  return messages.some(({ content }) =>
    content.some(({ toolUse, toolResult }) => toolUse !== undefined || toolResult !== undefined),
  );
}

/** Whether a conversation ends in the results of a tool call: the model is to go on from there. */
export function endsInToolResults({ messages }: RequestDraft): boolean {
  const last = messages.at(-1);
  return last?.role === 'user' && last.content.some(({ toolResult }) => toolResult !== undefined);
}
