import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const toolConfigMissing: Remedy = {
  title: 'Tool blocks without a tool list',
  meaning:
    'The history holds tool calls or results, but the request defines no tools, or an empty list; or the tool choice names a tool that is not in the list.',
  steps: stepsInEnglish.general(steps),
  variants: {
    langchain: () => [
      'Bind the tools for every call of a chat that used them: `model.bindTools(tools)`, also for a summary or a title.',
      'Wrap the model with `withCaprock(model)`: it declares the tools that the history names by itself and reports it.',
    ],
    'ai-sdk': () => [
      'Pass `tools` with every call of a chat that used them, also for a summary or a title.',
      '`toolChoice: "none"` and `activeTools: []` remove the tools from the request: keep them, and forbid calls in `system`.',
      'Wrap the provider with `withCaprock(...)`: it declares the tools that the history names by itself and reports it.',
    ],
    'aws-sdk': stepsInEnglish.awsSdk(steps),
    litellm: () => [
      'Let the client send `tools` with every request of a chat that used them.',
      'Or, in `config.yaml`: `litellm_settings: { modify_params: true }`. LiteLLM then invents a dummy tool, which the model may call, and tells nobody.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/tool-use-inference-call.html',
};

function steps({ mends, framework }: StepWords): readonly string[] {
  return [
    'Send the tools with every request of a conversation that holds tool calls, also for a summary or a title.',
    'Leave `toolConfig` out entirely where there are neither tools nor tool blocks; an empty list is refused.',
    framework(
      'AI SDK: `toolChoice: "none"` and `activeTools: []` remove the tools from the request; keep the tools and forbid calls in the system prompt.',
    ),
    mends(
      `it declares the tools that the history names by itself and reports it.${framework(' A LiteLLM proxy adds a dummy tool only with `modify_params: true`.')}`,
    ),
  ];
}
