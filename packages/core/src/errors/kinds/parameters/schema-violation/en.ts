import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const schemaViolation: Remedy = {
  title: 'The request does not fit the schema',
  meaning:
    'A required key is missing, or a value has the wrong type, length or range. The body was built by hand, by an older client, or for another API.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    ...(facts.parameter
      ? [`Check \`${facts.parameter}\` against the reference of the API.`]
      : ['Compare the request with the reference of the API.']),
    'Do not mix the APIs: Converse takes `inferenceConfig.maxTokens` and `{ text }` blocks, InvokeModel takes `max_tokens`, `anthropic_version: "bedrock-2023-05-31"` and `{ type: "text", text }` blocks.',
    'Ranges: `temperature` and `topP` from 0 to 1, `maxTokens` 1 or more. A text may hold no half of an emoji (a lone surrogate): cut text with `Array.from(text)`, not with `slice`.',
    'Update the client.',
    mends('it clamps ranges and repairs texts by itself and reports it.'),
  ];
}
