import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const cacheControlInvalid: Remedy = {
  title: 'A cache point is wrong',
  meaning:
    'There are more than four cache points, one stands where none may (first in a message, behind reasoning or a document, on an empty text), or its time to live is refused: 1h only on newer models, and never behind one of 5m.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    'Keep at most four cache points over tools, system prompt and messages together; keep the newest in the messages.',
    'Put a cache point behind the text or tool result that it closes, as a block of its own in Converse: `{ cachePoint: { type: "default" } }`.',
    'A cache point on an empty text goes with the text: drop both.',
    'Nothing to cache: what stands before the cache point is shorter than the least that the model caches (1,024 to 4,096 tokens).',
    'Use one time to live everywhere, or 1h before 5m in the order tools, system, messages. Leave `ttl` out for models that take none.',
    mends('it moves, limits and lowers cache points by itself and reports it.'),
  ];
}
