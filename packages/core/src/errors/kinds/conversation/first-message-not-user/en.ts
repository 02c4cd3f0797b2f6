import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const firstMessageNotUser: Remedy = {
  title: "The first message is not the user's",
  meaning:
    'After the system prompt the conversation begins with an assistant message or a tool result. Bedrock wants a user turn first. The same sentence is used when there is no user message at all.',
  steps: () => [
    'Make the first message after the system prompt a user message; put one before an assistant greeting instead of dropping the greeting.',
    'Where a window or a summary cuts the history, let it begin at a user message: in LangChain JS `trimMessages(messages, { startOn: "human", ... })`.',
    'Pass system text as the system prompt, not as the first assistant or user message.',
    'Wrap the model with `withCaprock(...)`: it puts a short user turn in front by itself and reports it. For the AI SDK, spread `preparePrompt(messages)` into the call.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html',
};
