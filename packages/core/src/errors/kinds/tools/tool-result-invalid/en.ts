import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const toolResultInvalid: Remedy = {
  title: 'A tool result is malformed',
  meaning:
    'The content of a tool result is empty where it may not be, is a JSON value that is no object, or holds a kind of block or a field that the model does not take.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolResultBlock.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    'Take out what another API or a framework added to a block (`index`, `id`), and references to tools that are not in the list.',
    'Give each result at least one block; for a tool that returned nothing send a text such as `(no output)`. An error result needs a text as well.',
    'Put only objects into `json`; wrap a list or a number, `{ "result": [...] }`, or send it as text.',
    'Claude takes text, JSON, images and documents in a tool result, no video and no audio.',
    mends('it fills empty results by itself and reports it.'),
  ];
}
