import type { Validation } from './validation.ts';

/** Every message holds at least one block. */
export const contentNotEmpty: Validation = {
  id: 'content-not-empty',
  status: 400,
  exception: 'ValidationException',
  source: 'https://github.com/langchain-ai/langchainjs/issues/11055',
  check({ request }) {
    const index = (request.messages ?? []).findIndex(({ content }) => content.length === 0);
    return index < 0
      ? undefined
      : `The content field in the Message object at messages.${index} is empty. Add a ContentBlock object to the content field and try again.`;
  },
};
