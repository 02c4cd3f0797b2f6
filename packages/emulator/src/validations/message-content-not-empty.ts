import { turnsOf } from '../wire/converse-request.ts';
import type { Validation } from './validation.ts';

/** Every message holds at least one block. */
export const messageContentNotEmpty: Validation = {
  id: 'message-content-not-empty',
  source: 'https://github.com/langchain-ai/langchainjs/issues/11055',
  converse({ request }) {
    const index = turnsOf(request).findIndex(({ content }) => content.length === 0);
    return index < 0
      ? undefined
      : `The content field in the Message object at messages.${index} is empty. Add a ContentBlock object to the content field and try again.`;
  },
};
