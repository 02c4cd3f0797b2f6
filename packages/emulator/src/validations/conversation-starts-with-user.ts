import { messagesOf } from '../messages/messages-body.ts';
import { turnsOf } from '../wire/converse-request.ts';
import type { ConverseInput, Validation } from './validation.ts';

/** The first turn is the turn of the user. */
export const conversationStartsWithUser: Validation = {
  id: 'conversation-starts-with-user',
  source:
    'https://github.com/langgenius/dify/issues/12340; https://github.com/deepgram/deepgram-python-sdk/issues/760',
  converse: (input) =>
    // A system message goes on to the rules of its own.
    turnsOf(input.request)[0]?.role === 'assistant' && !takesLeadingAssistant(input)
      ? 'A conversation must start with a user message. Try again with a conversation that starts with a user message.'
      : undefined,
  model: ({ body, api }) =>
    api === 'invoke' && messagesOf(body)[0]?.role === 'assistant'
      ? 'messages: first message must use the "user" role'
      : undefined,
};

function takesLeadingAssistant({ model, baseModelId, strictness }: ConverseInput): boolean {
  return model.otherVendor
    ? /(?:^|\.)qwen\./.test(baseModelId)
    : strictness['leading-assistant'] === 'accepted';
}
