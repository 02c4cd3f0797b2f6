import type { Remedy } from '../../../types.ts';
import { placeInEnglish } from '../place-in-english.ts';

/** The remedy in English. */
export const systemPromptRejected: Remedy = {
  title: 'The system prompt is refused',
  meaning:
    'The system prompt holds something that Bedrock reserves, or a system message stands where this model or framework takes none: first in the list of messages, or in the middle of the conversation.',
  steps: (facts) => [
    ...placeInEnglish(facts),
    'Pass the first system text as the system prompt: `system` in the AI SDK (`instructions` from version 7 on) and in Converse, a leading `SystemMessage` in LangChain.',
    'Put a later instruction into the user message at the same place, unless the model takes system messages there (Claude Opus 4.8 and newer).',
    'Remove text that begins with `x-anthropic-billing-header:`; in Claude Code set `CLAUDE_CODE_ATTRIBUTION_HEADER=0`.',
    'Wrap the model with `withCaprock(...)`: it moves system messages to where the model takes them, and reports it. For the AI SDK, spread `preparePrompt(messages)` into the call.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_SystemContentBlock.html',
};
