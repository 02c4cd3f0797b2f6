import { list, record } from '../messages/messages-body.ts';
import { blocksOf, turnsOf } from '../wire/converse-request.ts';
import type { Validation } from './validation.ts';

/** Every message holds at least one block; over InvokeModel the assistant's last one need not. */
export const messageContentNotEmpty: Validation = {
  id: 'message-content-not-empty',
  source:
    'https://github.com/langchain-ai/langchainjs/issues/11055; https://github.com/langchain-ai/langchain/issues/26968',
  converse({ request }) {
    const index = turnsOf(request).findIndex((message) => blocksOf(message).length === 0);
    return index < 0
      ? undefined
      : `The content field in the Message object at messages.${index} is empty. Add a ContentBlock object to the content field and try again.`;
  },
  model({ body }) {
    const messages = list(body.messages).map(record);
    for (const [index, { role, content }] of messages.entries()) {
      if (content === undefined) return `messages.${index}.content: Field required`;
      const mayBeEmpty = index === messages.length - 1 && role === 'assistant';
      if (isEmpty(content) && !mayBeEmpty) {
        return `messages.${index}: all messages must have non-empty content except for the optional final assistant message`;
      }
    }
    return undefined;
  },
};

function isEmpty(content: unknown): boolean {
  return content === '' || (Array.isArray(content) && content.length === 0);
}
