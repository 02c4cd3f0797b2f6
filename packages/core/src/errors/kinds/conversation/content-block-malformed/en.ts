import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { placeInEnglish } from '../place-in-english.ts';

/** The remedy in English. */
export const contentBlockMalformed: Remedy = {
  title: 'A content block is malformed',
  meaning:
    'A content block has a type that Bedrock does not know, sets more than one member (`text` and `cachePoint` in one object), or stands in a message of the wrong role.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlock.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    'Give each block exactly one member: `{ text }`, then `{ cachePoint: { type: "default" } }` as a block of its own.',
    'Images, documents and tool results belong into user messages, tool calls and reasoning into assistant messages.',
    `Do not send OpenAI parts such as \`image_url\` or \`input_audio\` straight to Bedrock; ${framework('let the framework convert them')}${sdk('`safeClaudeCall(...)` takes chats of that format and converts them')}.`,
    mends(
      'it splits and moves what can be repaired, reports it, and names the place of what cannot.',
    ),
  ];
}
