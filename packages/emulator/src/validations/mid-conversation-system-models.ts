import { messagesOf } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

/** Only the newest models take a system message among the turns. */
export const midConversationSystemModels: Validation = {
  id: 'mid-conversation-system-models',
  source:
    'https://github.com/pydantic/pydantic-ai (tests/models/test_anthropic_mid_conversation_system.py)',
  model: ({ body, model }) =>
    !model.systemInMessages && messagesOf(body).some(({ role }) => role === 'system')
      ? "role 'system' is not supported on this model"
      : undefined,
};
