import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { idsInEnglish } from '../ids-in-english.ts';

/** The remedy in English. */
export const toolResultUnexpected: Remedy = {
  title: 'A tool result has no tool call',
  meaning:
    'A tool result answers no call of the assistant turn directly before it, or one call is answered twice. A history that is cut in the middle of a tool call, or results saved twice, are the usual causes.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/tool-use-inference-call.html',
};

function steps({ mends, framework }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    ...idsInEnglish(facts),
    'Keep a tool call and its results together when the history is shortened; begin the window at a user message.',
    `Send one result for each call, with the very \`toolUseId\`${framework(' (`tool_call_id`, `toolCallId`)')} of the call.`,
    mends(
      'it reunites calls and results, keeps an orphaned result as text, joins duplicates, and reports it.',
    ),
  ];
}
