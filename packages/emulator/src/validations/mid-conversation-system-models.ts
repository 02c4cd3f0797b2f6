import { messagesOf } from '../messages/messages-body.ts';
import { turnsOf } from '../wire/converse-request.ts';
import type { Validation } from './validation.ts';

const SENTENCE = "role 'system' is not supported on this model";

/** Only the newest models take a system message among the turns. */
export const midConversationSystemModels: Validation = {
  id: 'mid-conversation-system-models',
  source:
    'https://github.com/pydantic/pydantic-ai (tests/models/test_anthropic_mid_conversation_system.py); of other vendors wording not seen',
  converse: ({ request, model }) =>
    model.otherVendor && turnsOf(request).some(({ role }) => role === 'system')
      ? SENTENCE
      : undefined,
  model: ({ body, model }) =>
    !model.systemInMessages && messagesOf(body).some(({ role }) => role === 'system')
      ? SENTENCE
      : undefined,
};
