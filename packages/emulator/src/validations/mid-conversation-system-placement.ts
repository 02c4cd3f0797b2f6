import { messagesOf } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

/** A system message stands behind a user turn, and before an assistant turn or the end. */
export const midConversationSystemPlacement: Validation = {
  id: 'mid-conversation-system-placement',
  source:
    'wording not seen as a whole; the rule: https://github.com/pydantic/pydantic-ai (tests/models/test_anthropic_mid_conversation_system.py)',
  model({ body }) {
    const messages = messagesOf(body);
    for (const [index, { role, content }] of messages.entries()) {
      if (role !== 'system') continue;
      if (messages[index - 1]?.role !== 'user') {
        return `messages.${index}: a system message must immediately follow a user turn`;
      }
      const after = messages[index + 1]?.role ?? 'assistant';
      if (after !== 'assistant') {
        return `messages.${index}: a system message must be followed by an assistant turn or end the conversation`;
      }
      if (content.some(({ type }) => !SYSTEM_BLOCKS.includes(type))) {
        return `messages.${index}: a system message may only contain text blocks`;
      }
    }
    return undefined;
  },
};

const SYSTEM_BLOCKS = ['text', 'toolAddition', 'toolRemoval', 'tool_addition', 'tool_removal'];
