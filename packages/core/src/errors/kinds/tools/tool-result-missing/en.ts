import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { idsInEnglish } from '../ids-in-english.ts';

/** The remedy in English. */
export const toolResultMissing: Remedy = {
  title: 'A tool call has no result',
  meaning:
    'Every tool call of an assistant turn must be answered in the very next turn; at least one answer is missing. An interrupted run, a shortened history or a tool that threw often leaves this behind.',
  steps: stepsInEnglish.general(steps),
  variants: {
    langchain: (facts) => [
      ...placeInEnglish(facts),
      ...idsInEnglish(facts),
      'Put one `ToolMessage` for each `tool_call_id` directly behind the `AIMessage`, before any other message.',
      'Catch what a tool throws and return it as a `ToolMessage` with `status: "error"`; after an interrupt add one that says so.',
      'Wrap the model with `withCaprock(model)`: it moves results to their calls, marks calls without one as interrupted, and reports it.',
    ],
    'ai-sdk': (facts) => [
      ...placeInEnglish(facts),
      ...idsInEnglish(facts),
      'Answer each `toolCallId` with a `tool-result` part in a message of role `tool`, directly behind the assistant message.',
      'Spread `preparePrompt(messages)` into the call: `ai` checks this before the model, and with it Caprock, is asked.',
      'Append `response.messages` of each result to the history instead of building messages by hand.',
    ],
    'aws-sdk': stepsInEnglish.awsSdk(steps),
    litellm: (facts) => [
      ...placeInEnglish(facts),
      ...idsInEnglish(facts),
      'Let the client answer every `tool_calls` entry with a message of role `tool` directly behind it.',
      'Or, in `config.yaml`: `litellm_settings: { modify_params: true }`. LiteLLM then invents a result ("[System: Tool execution skipped/interrupted by user. …]") for each open call, deletes results without a call, and tells nobody.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/tool-use-inference-call.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInEnglish(facts),
    ...idsInEnglish(facts),
    `Add a tool result${sdk(' (a `toolResult` block with the `toolUseId`)')} for every call, all in the one message right after it and before any text; for an interrupted call say that it was interrupted.`,
    framework(
      'LangChain: one `ToolMessage` for each `tool_call_id`, directly behind the `AIMessage`. AI SDK: put `tool-result` parts into a message of role `tool`, never into the assistant message.',
    ),
    'Catch errors of your tools and send them back as results, and shorten histories only between whole turns.',
    mends(
      `it moves results to their calls, marks calls without one as interrupted, and reports it.${framework(' For the AI SDK, spread `preparePrompt(messages)` into the call, because `ai` checks this before the model is asked.')}`,
    ),
  ];
}
