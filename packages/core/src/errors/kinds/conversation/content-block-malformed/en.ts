import type { Remedy } from '../../../types.ts';
import { placeInEnglish } from '../place-in-english.ts';

/** The remedy in English. */
export const contentBlockMalformed: Remedy = {
  title: 'A content block is malformed',
  meaning:
    'A content block has a type that Bedrock does not know, sets more than one member (`text` and `cachePoint` in one object), or stands in a message of the wrong role.',
  steps: (facts) => [
    ...placeInEnglish(facts),
    'Give each block exactly one member: `{ text }`, then `{ cachePoint: { type: "default" } }` as a block of its own.',
    'Images, documents and tool results belong into user messages, tool calls and reasoning into assistant messages.',
    'Do not send OpenAI parts such as `image_url` or `input_audio` straight to Bedrock; let the framework convert them.',
    'Wrap the model with `withCaprock(...)`: it splits and moves what can be repaired, reports it, and names the place of what cannot.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlock.html',
};
