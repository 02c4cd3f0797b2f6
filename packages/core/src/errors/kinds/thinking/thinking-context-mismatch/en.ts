import type { Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';

/** The remedy in English. */
export const thinkingContextMismatch: Remedy = {
  title: 'What stood before a thinking block has changed',
  meaning:
    'A thinking block is bound to the very conversation it was made in. The system prompt, the tools, a setting or an earlier turn has changed since, so the block cannot be replayed. Claude Fable 5.1 checks this.',
  steps: (facts) => [
    ...placeInEnglish(facts),
    'Keep system prompt, tools and earlier turns byte for byte while you replay thinking: no timestamps, no reordered tools, no rewritten history.',
    'Where the history must change (summary, shortened window), drop the thinking blocks behind the change.',
    'Wrap the model with `withCaprock(...)` from the first turn on: its repairs are the same in every request, so that they do not break the binding.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
};
