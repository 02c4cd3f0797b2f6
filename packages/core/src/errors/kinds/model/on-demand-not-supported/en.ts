import type { Remedy } from '../../../types.ts';
import { resolveCommand } from '../commands.ts';

/** The remedy in English. */
export const onDemandNotSupported: Remedy = {
  title: 'The model needs an inference profile',
  meaning:
    'Every current Claude model is called through an inference profile (`us.`, `eu.`, `jp.`, `au.`, `global.` …), not by its bare id.',
  steps: (facts) => [
    `Run \`${resolveCommand(facts, 'en')}\` and use the id that it prints.`,
    'Wrap the model with `withCaprock(...)`: it does this by itself and reports it.',
  ],
  variants: {
    litellm: (facts) => [
      `Run \`${resolveCommand(facts, 'en')}\`, and in \`config.yaml\` write the profile that it prints: \`litellm_params: { model: bedrock/converse/us.anthropic.…, aws_region_name: us-east-1 }\`.`,
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html',
};
