import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const unsupportedParameter: Remedy = {
  title: 'The model does not take a parameter',
  meaning:
    'The request holds a parameter that this model, its API or a gateway does not take. From Claude Opus 4.7, Sonnet 5 and Haiku 5.5 on, `temperature`, `top_p` and `top_k` are refused; some newer models take no forced tool choice.',
  steps: stepsInEnglish.general(steps),
  variants: {
    langchain: () => [
      'Do not set `temperature`, `topP` or `topK` on the constructor of a model that takes none, and look at what an agent passes.',
      'Wrap the model with `withCaprock(model)`: it drops sampling parameters that the model refuses, and reports it.',
    ],
    'ai-sdk': () => [
      'Leave `temperature`, `topP` and `topK` out of the call, and what stands in `providerOptions.bedrock`.',
      'Wrap the provider with `withCaprock(...)`: it drops sampling parameters that the model refuses, and reports it as a warning.',
    ],
    'aws-sdk': stepsInEnglish.awsSdk(steps),
    litellm: (facts) =>
      facts.parameter === 'tools'
        ? [removal(facts)]
        : [
            'In `config.yaml`: `litellm_settings: { drop_params: true }`, for parameters that LiteLLM knows the model does not take.',
            'For others, under the model\'s `litellm_params`: `additional_drop_params: ["temperature", "top_p", "top_k"]`.',
            'An unknown key of the client (`chat_id` and the like) passes through all the same: leave it out there.',
          ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    removal(facts),
    `Look for defaults: ${framework('LangChain constructors, agents')}${sdk('agents')} and chat clients set a temperature that you did not write.`,
    'Instead of a forced tool choice use `auto` and ask for the tool in the prompt; for JSON use an output schema.',
    framework(
      'Behind a LiteLLM proxy set `drop_params: true` under `litellm_settings`, or delete the parameter under `litellm_params`.',
    ),
    mends(
      `it drops sampling parameters that the model ${framework('refuses, remembers it, and reports it.')}${sdk('is known to refuse, and reports it; `safeClaudeCall` also learns from a refusal.')} Nothing else is dropped unasked.`,
    ),
  ];
}

function removal({ parameter }: DiagnosisFacts): string {
  if (parameter === 'tools') {
    return 'The client does not know that this model takes tools: update it, or give the model by its whole route (`bedrock/converse/<id>`, or `base_model` in LiteLLM). Without `tools` an agent has none, and nobody is told.';
  }
  if (parameter?.startsWith('tools.')) {
    return `\`${parameter}\` is of a type that only some models and betas have (computer use, text editor): set its flag in \`anthropic_beta\`, or leave the tool out.`;
  }
  return parameter
    ? `Leave \`${parameter}\` out of the request.`
    : 'Leave the parameter that the error names out of the request.';
}
