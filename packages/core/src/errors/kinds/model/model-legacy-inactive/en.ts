import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const modelLegacyInactive: Remedy = {
  title: 'A legacy model that the account has not used lately',
  meaning: 'Bedrock closes legacy models to accounts that have not called them in the last weeks.',
  steps: () => [
    'Move to an active model: run `npx caprock resolve "<name>" --region <region>`.',
    'If you must stay, ask AWS Support to open it again.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html',
};
