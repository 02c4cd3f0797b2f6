import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const thinkingContextMismatch: Remedy = {
  title: 'What stood before a thinking block has changed',
  meaning:
    'A thinking block is bound to the very conversation it was made in. The system prompt, the tools, a setting or an earlier turn has changed since, so the block cannot be replayed. Claude Fable 5.1 checks this.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
};

function steps({ entry, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    'Keep system prompt, tools and earlier turns byte for byte while you replay thinking: no timestamps, no reordered tools, no rewritten history.',
    'Where the history must change (summary, shortened window), drop the thinking blocks behind the change.',
    `${framework('Wrap the model with')}${sdk('Call through')} ${entry} from the first turn on: its repairs are the same in every request, so that they do not break the binding.`,
  ];
}
