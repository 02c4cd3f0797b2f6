import type { KindDefinition } from '../../definition.ts';
import { placeFacts } from '../place-facts.ts';

/** The system prompt holds something that Bedrock reserves or refuses. */
export const systemPromptRejected = {
  kind: 'system-prompt-rejected',
  family: 'conversation',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'The system prompt is refused',
  phrases: [
    'may not be used in the system prompt',
    'is a reserved keyword',
    'system message must immediately follow',
    'system messages are not allowed in the prompt',
    'multiple system messages that are separated',
    'system message content must be either',
    'system messages are only permitted as the first',
    // langchain-aws.
    'system message must be at beginning',
    'system message must be at the beginning',
    'multiple non-consecutive system messages',
    'support system messages',
    'support the system field',
    "role 'system'",
    'role "system"',
    'role `system`',
    "value 'system' at 'messages",
  ],
  recognises: ({ text }) =>
    text.includes('top-level') && text.includes('system') && text.includes('parameter'),
  facts: placeFacts,
  alternatives: ['no-user-message'],
} as const satisfies KindDefinition;
