import type { Remedy } from '../../../types.ts';
import { resolveCommand } from '../commands.ts';

/** The remedy in English. */
export const modelLegacyInactive: Remedy = {
  title: 'A legacy model that the account has not used lately',
  meaning: 'Bedrock closes legacy models to accounts that have not called them in the last weeks.',
  steps: (facts) => [
    `Move to an active model: run \`${resolveCommand(facts, 'en')}\`.`,
    'If you must stay, ask AWS Support to open it again.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html',
};
