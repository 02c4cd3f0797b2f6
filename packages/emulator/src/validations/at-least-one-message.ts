import { list } from '../messages/messages-body.ts';
import { turnsOf } from '../wire/converse-request.ts';
import type { Validation } from './validation.ts';

/** There is a first turn: a system prompt alone is no conversation. */
export const atLeastOneMessage: Validation = {
  id: 'at-least-one-message',
  source:
    'https://github.com/elastic/kibana/pull/246393; https://github.com/BerriAI/litellm (InvokeModel)',
  converse: ({ request }) =>
    turnsOf(request).length === 0
      ? 'A conversation must start with a user message. Try again with a conversation that starts with a user message.'
      : undefined,
  model({ body }) {
    if (body.messages === undefined) return 'messages: Field required';
    return list(body.messages).length === 0
      ? 'messages: at least one message is required'
      : undefined;
  },
};
