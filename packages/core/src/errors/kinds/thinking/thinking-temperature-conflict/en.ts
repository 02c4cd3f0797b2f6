import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const thinkingTemperatureConflict: Remedy = {
  title: 'Thinking does not allow this sampling',
  meaning:
    'While the model thinks, temperature must be 1 or left out, top_p must lie between 0.95 and 1, and top_k must be left out.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
};

function steps({ mends, framework }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    `Leave ${facts.parameter ? `\`${facts.parameter}\`` : '`temperature`, `top_p` and `top_k`'} out of the request, or switch thinking off.`,
    `Look for defaults: many frameworks and proxies set a temperature of their own.${framework(' Behind a LiteLLM proxy delete it from `litellm_params` of the model.')}`,
    mends('it drops these parameters by itself while the model thinks, and reports it.'),
  ];
}
