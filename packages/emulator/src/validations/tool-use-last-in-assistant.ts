import { messagesOf } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

/** In a turn with tool calls, they stand last. */
export const toolUseLastInAssistant: Validation = {
  id: 'tool-use-last-in-assistant',
  source: 'one measurement of the Messages API, 2026-07-26; the sentence means another fault',
  model({ body, strictness }) {
    if (strictness['tool-use-last'] === 'accepted') return undefined;
    return messagesOf(body).some(({ role, content }) => {
      const call = content.findLastIndex(({ type }) => type === 'tool_use');
      return role === 'assistant' && call >= 0 && call < content.length - 1;
    })
      ? 'This model does not support assistant message prefill. The conversation must end with a user message.'
      : undefined;
  },
};
