import type { KindDefinition } from '../../definition.ts';

/** Nothing but system messages (or nothing at all) is left to send. */
export const noUserMessage = {
  kind: 'no-user-message',
  family: 'conversation',
  retry: 'no',
  fallback: 'none',
  fix: 'request',
  title: 'There is no user message',
  phrases: [
    'at least one non-system message',
    'at least one message is required',
    'messages must not be empty',
    'messages: list should have at least 1 item',
    '#/messages: expected minimum item count',
    'invalid length for parameter messages, value: 0',
    "at 'messages' failed to satisfy constraint: member must have length greater",
  ],
  recognises: ({ text, context }) =>
    context.hasUserMessage === false &&
    /must start with a user message|first message must use the/.test(text),
  alternatives: ['first-message-not-user'],
} as const satisfies KindDefinition;
