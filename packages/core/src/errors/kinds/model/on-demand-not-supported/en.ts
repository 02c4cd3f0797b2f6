import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { resolveCommand } from '../commands.ts';

/** The remedy in English. */
export const onDemandNotSupported: Remedy = {
  title: 'The model needs an inference profile',
  meaning:
    'Every current Claude model is called through an inference profile (`us.`, `eu.`, `jp.`, `au.`, `global.` …), not by its bare id.',
  steps: stepsInEnglish.general(steps),
  variants: {
    'aws-sdk': stepsInEnglish.awsSdk(steps),
    litellm: (facts) => [
      `Run \`${resolveCommand(facts, 'en')}\`, and in \`config.yaml\` write the profile that it prints: \`litellm_params: { model: bedrock/converse/us.anthropic.…, aws_region_name: us-east-1 }\`.`,
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    `Run \`${resolveCommand(facts, 'en')}\` and use the id that it prints.`,
    mends('it does this by itself and reports it.'),
  ];
}
