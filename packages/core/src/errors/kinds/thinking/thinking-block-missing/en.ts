import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const thinkingBlockMissing: Remedy = {
  title: 'A thinking block is missing',
  meaning:
    'With thinking enabled, an assistant turn with a tool call must begin with the thinking block it came with as long as its results are being sent, and no assistant turn may end with one. The history lost, moved or cut the block.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    'Send assistant turns back exactly as they came: thinking blocks first, with text and signature.',
    `${framework('LangChain: keep the `AIMessage` object in the history, not its text. AI SDK: append `response.messages` of the result.')}${sdk('Append the whole `output.message` of an answer to `messages`, not its text.')}`,
    'Where the block is lost, switch thinking off for this one request, or let the tool loop end in a new user turn.',
    mends(
      'it puts the block back in front where it is there, switches thinking off for this request where it is not, and reports it. It never forges a block.',
    ),
  ];
}
