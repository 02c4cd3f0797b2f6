import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const noUserMessage: Remedy = {
  title: 'There is no user message',
  meaning:
    'Only system messages (or nothing at all) are left to send. Claude on Bedrock answers a user turn, so at least one is needed.',
  steps: () => [
    'Add a user message that says what you want answered; keep the system prompt as it is.',
    'Look at what shortens the history (memory windows, summaries, filters): it may have removed every user message.',
    'Wrap the model with `withCaprock(...)`: it adds a user turn by itself and reports it. For the AI SDK, spread `preparePrompt(messages)` into the call, because `ai` refuses an empty list before the model is asked.',
    'Behind a LiteLLM proxy: `modify_params: true` under `litellm_settings` sends "Please continue." in your name; prefer a message of your own.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html',
};
