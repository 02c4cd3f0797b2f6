import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { placeInEnglish } from '../place-in-english.ts';

/** The remedy in English. */
export const systemPromptRejected: Remedy = {
  title: 'The system prompt is refused',
  meaning:
    'The system prompt holds something that Bedrock reserves, or a system message stands where this model or framework takes none: first in the list of messages, or in the middle of the conversation.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_SystemContentBlock.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    `Pass the first system text as the system prompt: ${framework('`system` in the AI SDK (`instructions` from version 7 on) and in Converse, a leading `SystemMessage` in LangChain')}${sdk('`system` of `ConverseCommand`')}.`,
    'Put a later instruction into the user message at the same place, unless the model takes system messages there (Claude Opus 4.8 and newer).',
    'Remove text that begins with `x-anthropic-billing-header:`; in Claude Code set `CLAUDE_CODE_ATTRIBUTION_HEADER=0`.',
    mends(
      `it moves system messages to where the model takes them, and reports it.${framework(' For the AI SDK, spread `preparePrompt(messages)` into the call.')}`,
    ),
  ];
}
