import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { placeInEnglish } from '../place-in-english.ts';

/** The remedy in English. */
export const emptyContent: Remedy = {
  title: 'A message is empty',
  meaning:
    'A message has no content block at all. Stopped answers, and answers whose reasoning was filtered out, leave such messages in a saved chat, and every later turn then fails.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Message.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    'Remove the empty message from the stored history, or give it a text; then merge its neighbours if they have one role.',
    'Do not save an assistant message that has neither text nor tool calls.',
    mends('it drops empty messages by itself, also those of an old chat, and reports it.'),
  ];
}
