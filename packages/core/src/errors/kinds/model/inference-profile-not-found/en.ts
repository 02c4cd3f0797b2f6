import type { Remedy } from '../../../types.ts';
import { listProfilesCommand, resolveCommand } from '../commands.ts';

/** The remedy in English. */
export const inferenceProfileNotFound: Remedy = {
  title: 'The inference profile does not exist here',
  meaning: 'The profile id or ARN is not one of this account and region.',
  steps: (facts) => [
    `Run \`${resolveCommand(facts, 'en')}\`: it prints the id that works there.`,
    `List what there is: \`${listProfilesCommand(facts, 'en')}\`.`,
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html',
};
