import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const trailingWhitespace: Remedy = {
  title: 'The last assistant turn ends in white space',
  meaning:
    'The conversation ends with an assistant turn that the model is to continue, and its text ends in a space or a line break.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html',
};

function steps({ mends }: StepWords): readonly string[] {
  return [
    'Cut the white space at the end of the last assistant text (`text.trimEnd()`); earlier assistant turns may keep theirs.',
    'From Claude Opus 4.6 and Sonnet 4.6 on no model takes an assistant turn at the end: move the beginning of the answer into an instruction.',
    mends('it trims the last assistant text by itself and reports it.'),
  ];
}
