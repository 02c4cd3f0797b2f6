import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const gatewayNoDeployments: Remedy = {
  title: 'The gateway has no deployment left',
  meaning:
    'Every deployment of this model group is cooling down; the error that caused it is hidden.',
  steps: () => ["Wait as long as it says; look in the gateway's log for the first error."],
  link: 'https://docs.litellm.ai/docs/routing',
};
