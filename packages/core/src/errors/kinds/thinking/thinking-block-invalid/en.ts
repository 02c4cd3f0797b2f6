import type { Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';

/** The remedy in English. */
export const thinkingBlockInvalid: Remedy = {
  title: 'A thinking block is malformed',
  meaning:
    'A thinking block in the history has no text, broken redacted data, or the shape of another provider. Newer models can answer blocks without readable text; some clients save them as `null`.',
  steps: (facts) => [
    ...placeInEnglish(facts),
    'Save thinking blocks as they came: text (also an empty one), signature, and redacted data byte for byte.',
    'Drop a block that was saved without its text or signature, and the message if it is empty then.',
    'Wrap the model with `withCaprock(...)`: it drops reasoning that cannot be replayed by itself and reports it.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ReasoningContentBlock.html',
};
