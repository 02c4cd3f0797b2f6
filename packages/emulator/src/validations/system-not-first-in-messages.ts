import { messagesOf } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

/** The initial system prompt has a place of its own. */
export const systemNotFirstInMessages: Validation = {
  id: 'system-not-first-in-messages',
  source: 'live 2026-09-30',
  model: ({ body, model }) =>
    model.systemInMessages && messagesOf(body)[0]?.role === 'system'
      ? "messages.0: use the top-level 'system' parameter for the initial system prompt"
      : undefined,
};
