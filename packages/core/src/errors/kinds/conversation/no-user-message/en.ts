import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';

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
  variants: {
    langchain: () => [
      'Pass at least one `new HumanMessage(...)` beside the `SystemMessage`; a prompt template needs a `human` entry.',
      'Look at `trimMessages(...)` and memory: with `startOn: "human"` and a small window nothing but the system message can stay.',
      'Wrap the model with `withCaprock(model)`: it adds a user turn by itself and reports it.',
    ],
    'ai-sdk': () => [
      'Give `prompt`, or a message of role `user` in `messages`; `system` alone is no question.',
      'Spread `preparePrompt(messages)` into the call: `ai` refuses an empty list before the model, and with it Caprock, is asked.',
      'Wrap the provider with `withCaprock(...)`: it adds a user turn by itself and reports it.',
    ],
    'aws-sdk': stepsInEnglish.awsSdk(({ mends }) => [
      'Put a message of role `user` into `messages`; `system` alone is no question.',
      'Look at what shortens the history: it may have removed every user message.',
      mends('it adds a user turn by itself and reports it.'),
    ]),
    litellm: () => [
      'Send a user message from the client: that is the only cure that keeps what the person meant.',
      'Or, in `config.yaml`: `litellm_settings: { modify_params: true }` (in Python `litellm.modify_params = True`). LiteLLM then invents a user turn that says "Please continue.", and tells nobody.',
      'With system messages only this works on Bedrock since LiteLLM of December 2025; older ones fail all the same: update.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html',
};
