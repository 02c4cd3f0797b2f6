import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';

/** The remedy in English. */
export const prefillNotSupported: Remedy = {
  title: 'The model takes no assistant turn at the end',
  meaning:
    'The conversation ends with an assistant turn. Claude Opus 4.6, Sonnet 4.6 and every newer model refuse this. An assistant turn that holds nothing but reasoning, or text behind a tool call, is refused with the same sentence.',
  steps: () => [
    'End the conversation with a user message or a tool result. To continue an interrupted answer, ask for that in a user message.',
    'Replace a deliberate prefill (`{`, a label) by an instruction, a tool or an output schema: AI SDK `Output.object(...)`, LangChain `withStructuredOutput(...)`.',
    'Drop saved assistant turns that hold only reasoning, and put text before tool calls, not behind them.',
    'Wrap the model with `withCaprock(...)`: it adds a user turn that asks to go on, and reports it. Claude 4.5 models still take a prefill.',
  ],
  variants: {
    langchain: () => [
      'Let the messages end with a `HumanMessage` or `ToolMessage`; to continue an answer, ask for that in a `HumanMessage`.',
      'Instead of a prefill use `model.withStructuredOutput(schema)`, or say the format in the system prompt.',
      'Wrap the model with `withCaprock(model)`: it adds a user turn that asks to go on, and reports it.',
    ],
    'ai-sdk': () => [
      'Let `messages` end with a message of role `user` or `tool`.',
      'Instead of a prefill use `output: Output.object({ schema })`, or say the format in `system`.',
      'Wrap the provider with `withCaprock(...)`: it adds a user turn that asks to go on, and reports it.',
    ],
    'aws-sdk': stepsInEnglish.awsSdk(({ mends }) => [
      'Let `messages` end with a message of role `user`; to continue an answer, ask for that in it.',
      'Instead of a prefill say the format in `system`, or give a tool in `toolConfig` whose input is what you want.',
      mends('it adds a user turn that asks to go on, and reports it.'),
    ]),
    litellm: () => [
      'Let the client end the conversation with a user message or a tool result.',
      '`modify_params: true` puts a user turn that says "Please continue." behind the assistant\'s last, on every model: on Claude 4.5, which takes a prefill, it ruins a deliberate one.',
    ],
  },
  link: 'https://platform.claude.com/docs/en/about-claude/models/migration-guide',
};
