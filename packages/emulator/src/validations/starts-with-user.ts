import type { Validation } from './validation.ts';

/** There is a first turn, and it is the turn of the user. */
export const startsWithUser: Validation = {
  id: 'starts-with-user',
  status: 400,
  exception: 'ValidationException',
  source: 'https://github.com/elastic/kibana/pull/246393',
  check: ({ request }) =>
    request.messages?.[0]?.role === 'user'
      ? undefined
      : 'A conversation must start with a user message. Try again with a conversation that starts with a user message.',
};
