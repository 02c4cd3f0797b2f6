import { turnsOf } from '../wire/converse-request.ts';
import type { Validation } from './validation.ts';

/** There is a first turn, and it is the turn of the user. */
export const conversationStartsWithUser: Validation = {
  id: 'conversation-starts-with-user',
  source: 'https://github.com/elastic/kibana/pull/246393',
  converse: ({ request }) =>
    turnsOf(request)[0]?.role === 'user'
      ? undefined
      : 'A conversation must start with a user message. Try again with a conversation that starts with a user message.',
};
