import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { idsInEnglish } from '../ids-in-english.ts';

/** The remedy in English. */
export const toolUseIdInvalid: Remedy = {
  title: 'A tool use id is not allowed',
  meaning:
    'The id of a tool call is longer than 64 characters, holds characters other than letters, digits, `_` and `-` (Converse also takes `.` and `:`), or two calls share one id. Ids of other providers often break this.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolUseBlock.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    ...idsInEnglish(facts),
    'Give each call an id of its own, 1 to 64 letters, digits, `_` or `-`, and use the same id in its result.',
    'Map the ids of other providers in a stored history before you send it to Bedrock; shorten with a hash, so that two ids stay two.',
    mends('it maps ids for the request by itself and reports it.'),
  ];
}
