import { turnsOf } from '../wire/converse-request.ts';
import type { Validation } from './validation.ts';

/** User and assistant turns alternate. */
export const rolesAlternate: Validation = {
  id: 'roles-alternate',
  source: 'https://github.com/langchain-ai/langchainjs/issues/6724',
  converse({ request }) {
    const roles = turnsOf(request)
      .map(({ role }) => role)
      .filter((role) => role !== 'system');
    return roles.some((role, index) => role === roles[index - 1])
      ? 'A conversation must alternate between user and assistant roles. Make sure the conversation alternates between user and assistant roles and try again.'
      : undefined;
  },
};
