import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { placeInEnglish } from '../place-in-english.ts';

/** The remedy in English. */
export const reasoningInUserMessage: Remedy = {
  title: 'Reasoning inside a user message',
  meaning:
    'A user message holds reasoning content. Only assistant messages may. It happens when reasoning of another model, or of a middleware that cuts `<think>` out of the text, is sent back without its signature.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ReasoningContentBlock.html',
};

function steps({ mends, framework }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    'Leave reasoning out of user messages; send back only reasoning that Claude on Bedrock wrote and signed, in its own assistant message.',
    framework(
      'AI SDK: do not replay reasoning parts made by `extractReasoningMiddleware`; filter parts of type `reasoning` that have no Bedrock signature.',
    ),
    mends('it drops foreign and unsigned reasoning by itself and reports it.'),
  ];
}
