import { list } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

const LIMIT = 100_000;

/** A request holds at most 100,000 messages. */
export const messageCountLimit: Validation = {
  id: 'message-count-limit',
  source:
    'wording not seen; the limit: https://github.com/anthropics/anthropic-sdk-typescript (MessageCreateParams.messages)',
  model({ body }) {
    const { length } = list(body.messages);
    return length > LIMIT
      ? `messages: List should have at most ${LIMIT} items after validation, not ${length}`
      : undefined;
  },
};
