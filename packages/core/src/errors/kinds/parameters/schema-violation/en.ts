import type { Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';

/** The remedy in English. */
export const schemaViolation: Remedy = {
  title: 'The request does not fit the schema',
  meaning:
    'A required key is missing, or a value has the wrong type, length or range. The body was built by hand, by an older client, or for another API.',
  steps: (facts) => [
    ...placeInEnglish(facts),
    ...(facts.parameter
      ? [`Check \`${facts.parameter}\` against the reference of the API.`]
      : ['Compare the request with the reference of the API.']),
    'Do not mix the APIs: Converse takes `inferenceConfig.maxTokens` and `{ text }` blocks, InvokeModel takes `max_tokens`, `anthropic_version: "bedrock-2023-05-31"` and `{ type: "text", text }` blocks.',
    'Ranges: `temperature` and `topP` from 0 to 1, `maxTokens` 1 or more. A text may hold no half of an emoji (a lone surrogate): cut text with `Array.from(text)`, not with `slice`.',
    'Update the client, and wrap the model with `withCaprock(...)`: it clamps ranges and repairs texts by itself and reports it.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html',
};
