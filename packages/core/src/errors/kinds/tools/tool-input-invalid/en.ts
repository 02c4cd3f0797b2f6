import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const toolInputInvalid: Remedy = {
  title: 'The input of a tool call is no JSON object',
  meaning:
    'A tool call in the history has arguments that are missing, or a string, a list or half-written JSON. An answer that was cut off by max tokens or by an abort leaves such a call behind.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolUseBlock.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    'Send `input` as an object: parse the argument text, use `{}` for a call without arguments, and wrap text that is no JSON, `{ "raw": "..." }`.',
    'Raise `maxTokens` where answers are cut off in the middle of tool arguments.',
    mends('it parses or wraps such input by itself and reports it.'),
  ];
}
