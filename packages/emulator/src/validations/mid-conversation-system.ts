import { fromModel, type Validation } from './validation.ts';

/** Only the newest models take a system message among the turns. */
export const midConversationSystem: Validation = {
  id: 'mid-conversation-system',
  status: 400,
  exception: 'ValidationException',
  source:
    'https://github.com/pydantic/pydantic-ai (tests/models/test_anthropic_mid_conversation_system.py)',
  check: ({ request, model }) =>
    model && !model.systemInMessages && request.messages?.some(({ role }) => role === 'system')
      ? fromModel("role 'system' is not supported on this model")
      : undefined,
};
