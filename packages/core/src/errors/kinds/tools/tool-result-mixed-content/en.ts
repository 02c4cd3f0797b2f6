import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const toolResultMixedContent: Remedy = {
  title: 'Tool results and other blocks in one turn',
  meaning:
    'A user turn holds tool results together with blocks that this model does not take beside them: a text document or a video for Claude, any other block for Llama, Mistral and Writer models.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/tool-use-inference-call.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    'Put a document that the tool returned inside the content of the tool result.',
    'Send other content in a later user turn, after the assistant has answered the results. Images and plain text may stay beside tool results for Claude, behind them.',
    mends('it puts tool results first and reports what it moves.'),
  ];
}
