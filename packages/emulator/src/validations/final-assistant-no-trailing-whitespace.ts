import { messagesOf } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

/** What the assistant is made to begin with does not end in white space. */
export const finalAssistantNoTrailingWhitespace: Validation = {
  id: 'final-assistant-no-trailing-whitespace',
  source: 'https://github.com/langchain-ai/langchain-aws (trim_message_whitespace)',
  model({ body }) {
    const last = messagesOf(body).at(-1);
    const block = last?.role === 'assistant' ? last.content.at(-1) : undefined;
    return typeof block?.text === 'string' && block.text !== block.text.trimEnd()
      ? 'messages: final assistant content cannot end with trailing whitespace'
      : undefined;
  },
};
