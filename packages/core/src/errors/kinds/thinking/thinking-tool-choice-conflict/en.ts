import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const thinkingToolChoiceConflict: Remedy = {
  title: 'Thinking does not allow a forced tool choice',
  meaning:
    'The request forces a tool call (`any` or a named tool) while the model is to think. Structured output of many frameworks forces a tool without saying so.',
  steps: () => [
    'Let the tool choice be `auto` and ask for the tool in the prompt, or switch thinking off for this request.',
    'LangChain `withStructuredOutput` forces a tool: use a model without thinking for it. AI SDK: `Output.object(...)` does without a forced tool on models with native structured output.',
    'Wrap the model with `withCaprock(...)`: it lowers the tool choice to `auto`, adds an instruction, and reports it.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
};
