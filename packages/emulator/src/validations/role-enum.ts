import { list, record } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

const ROLES: readonly unknown[] = ['user', 'assistant', 'system'];

/** A message is of the user, the assistant, or (on the newest models) of the system. */
export const roleEnum: Validation = {
  id: 'role-enum',
  source: 'wording not seen; the roles: bedrock-runtime 2023-09-30, ConversationRole',
  model({ body }) {
    const roles = list(body.messages).map((message) => record(message).role);
    const index = roles.findIndex((role) => !ROLES.includes(role));
    if (index < 0) return undefined;
    return roles[index] === undefined
      ? `messages.${index}.role: Field required`
      : `messages.${index}.role: Input should be 'user' or 'assistant'`;
  },
};
