import type { Remedy } from '../../../types.ts';
import { resolveCommand } from '../commands.ts';

/** The remedy in English. */
export const modelNotFound: Remedy = {
  title: 'The model cannot be found',
  meaning: "Neither Bedrock nor the client's own list of models knows this name.",
  steps: (facts) =>
    typeof facts.idWithoutPrefix === 'string'
      ? [
          `Leave the prefix of the inference profile out: \`${facts.idWithoutPrefix}\`. The endpoint \`bedrock-mantle\` knows no inference profiles.`,
          'To use the profile, call `bedrock-runtime` instead.',
        ]
      : [
          `Run \`${resolveCommand(facts, 'en')}\`: it prints the id that works there.`,
          'If the client keeps a list of models of its own, update the client.',
        ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html',
};
