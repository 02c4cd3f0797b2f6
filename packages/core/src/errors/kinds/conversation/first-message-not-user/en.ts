import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const firstMessageNotUser: Remedy = {
  title: "The first message is not the user's",
  meaning:
    'After the system prompt the conversation begins with an assistant message or a tool result. Bedrock wants a user turn first. The same sentence is used when there is no user message at all.',
  steps: stepsInEnglish.general(steps),
  variants: {
    langchain: () => [
      'Let the history begin at a human message: `trimMessages(messages, { startOn: "human", includeSystem: true, ... })`.',
      'Put a `HumanMessage` before an assistant greeting instead of dropping the greeting.',
      'Wrap the model with `withCaprock(model)`: it puts a short user turn in front by itself and reports it.',
    ],
    'aws-sdk': stepsInEnglish.awsSdk(steps),
    litellm: () => [
      'Send the history from a user message on; a client that keeps only the last N messages cuts it in the wrong place.',
      'Or, in `config.yaml`: `litellm_settings: { modify_params: true }`. LiteLLM then invents a user turn that says "Please continue." before the assistant\'s first, and tells nobody.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html',
};

function steps({ mends, framework }: StepWords): readonly string[] {
  return [
    'Make the first message after the system prompt a user message; put one before an assistant greeting instead of dropping the greeting.',
    `Where a window or a summary cuts the history, let it begin at a user message${framework(': in LangChain JS `trimMessages(messages, { startOn: "human", ... })`')}.`,
    'Pass system text as the system prompt, not as the first assistant or user message.',
    mends(
      `it puts a short user turn in front by itself and reports it.${framework(' For the AI SDK, spread `preparePrompt(messages)` into the call.')}`,
    ),
  ];
}
