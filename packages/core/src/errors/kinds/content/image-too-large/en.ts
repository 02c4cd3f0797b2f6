import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const imageTooLarge: Remedy = {
  title: 'An image is too large',
  meaning:
    'An image is over the limit in bytes (5 MB counted as base64, so about 3.75 MB of file) or in pixels (8000 on an edge; 2000 where the request holds more than 20 images).',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://platform.claude.com/docs/en/build-with-claude/vision',
};

function steps({ entry }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    ...(facts.limit === undefined
      ? []
      : [`The limit here is ${facts.limit} ${facts.limitUnit ?? ''}.`]),
    'Scale images down before you send them: about 1500 pixels on the long edge are enough for most tasks and save tokens.',
    'Screenshots of an agent pile up in the history: drop or shrink the old ones, or stay at 20 images or fewer.',
    `Caprock cannot scale an image: with ${entry} a refusal names the place, and nothing is retried in vain.`,
  ];
}
