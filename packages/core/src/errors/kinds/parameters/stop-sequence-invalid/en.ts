import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const stopSequenceInvalid: Remedy = {
  title: 'A stop sequence is not allowed',
  meaning:
    'A stop sequence is empty or only white space, such as a line break, or there are more of them than the model takes.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InferenceConfiguration.html',
};

function steps({ mends }: StepWords): readonly string[] {
  return [
    'Remove blank stop sequences, for example "\\n"; each needs a visible character.',
    'Send few: up to four are taken everywhere. Cut the text yourself at the others.',
    mends('it applies stop sequences that Bedrock refuses to the answer by itself and reports it.'),
  ];
}
