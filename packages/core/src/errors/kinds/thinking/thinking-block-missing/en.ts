import type { Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';

/** The remedy in English. */
export const thinkingBlockMissing: Remedy = {
  title: 'A thinking block is missing',
  meaning:
    'With thinking enabled, an assistant turn with a tool call must begin with the thinking block it came with as long as its results are being sent, and no assistant turn may end with one. The history lost, moved or cut the block.',
  steps: (facts) => [
    ...placeInEnglish(facts),
    'Send assistant turns back exactly as they came: thinking blocks first, with text and signature.',
    'LangChain: keep the `AIMessage` object in the history, not its text. AI SDK: append `response.messages` of the result.',
    'Where the block is lost, switch thinking off for this one request, or let the tool loop end in a new user turn.',
    'Wrap the model with `withCaprock(...)`: it puts the block back in front where it is there, switches thinking off for this request where it is not, and reports it. It never forges a block.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
};
