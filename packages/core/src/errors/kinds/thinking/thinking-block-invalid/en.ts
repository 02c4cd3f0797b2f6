import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const thinkingBlockInvalid: Remedy = {
  title: 'A thinking block is malformed',
  meaning:
    'A thinking block in the history has no text, broken redacted data, or the shape of another provider. Newer models can answer blocks without readable text; some clients save them as `null`.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ReasoningContentBlock.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    'Save thinking blocks as they came: text (also an empty one), signature, and redacted data byte for byte.',
    'Drop a block that was saved without its text or signature, and the message if it is empty then.',
    mends('it drops reasoning that cannot be replayed by itself and reports it.'),
  ];
}
