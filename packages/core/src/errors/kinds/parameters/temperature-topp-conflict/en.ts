import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const temperatureToppConflict: Remedy = {
  title: 'Temperature and top_p exclude each other',
  meaning:
    'The request gives both `temperature` and `top_p` to a model that takes only one of them: Claude 4.5 and 4.6.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html',
};

function steps({ mends, framework }: StepWords): readonly string[] {
  return [
    'Leave one of the two out; Anthropic recommends to set only `temperature`.',
    `Look for a default that you did not write: agents, proxies and chat clients often fill in both.${framework(' Behind a LiteLLM proxy delete one of them under `litellm_params` of the model.')}`,
    mends('it keeps `temperature`, drops `top_p` by itself, and reports it.'),
  ];
}
