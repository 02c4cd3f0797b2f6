import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const thinkingToolChoiceConflict: Remedy = {
  title: 'Thinking does not allow a forced tool choice',
  meaning:
    'The request forces a tool call (`any` or a named tool) while the model is to think. Structured output of many frameworks forces a tool without saying so.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
};

function steps({ mends, framework }: StepWords): readonly string[] {
  return [
    'Let the tool choice be `auto` and ask for the tool in the prompt, or switch thinking off for this request.',
    framework(
      'LangChain `withStructuredOutput` forces a tool: use a model without thinking for it. AI SDK: `Output.object(...)` does without a forced tool on models with native structured output.',
    ),
    mends('it lowers the tool choice to `auto`, adds an instruction, and reports it.'),
  ];
}
