import { messagesOf } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

/** No assistant message ends with thinking. */
export const thinkingNotLastBlock: Validation = {
  id: 'thinking-not-last-block',
  source: 'live measurement of the Messages API, 2026-07-26',
  model({ body }) {
    const turn = messagesOf(body).findIndex(
      ({ role, content }) => role === 'assistant' && content.at(-1)?.type.endsWith('thinking'),
    );
    return turn < 0
      ? undefined
      : `messages.${turn}: The final block in an assistant message cannot be \`thinking\`.`;
  },
};
