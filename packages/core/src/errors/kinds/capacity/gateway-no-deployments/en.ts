import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const gatewayNoDeployments: Remedy = {
  title: 'The gateway has no deployment left',
  meaning:
    'Every deployment of this model group is cooling down; the error that caused it is hidden.',
  steps: () => ["Wait as long as it says; look in the gateway's log for the first error."],
  variants: {
    litellm: () => [
      "Wait as long as it says; then look in the proxy's log for the first error of this model: that one is the cause, and `npx caprock explain --summary <log>` finds it.",
      'In `config.yaml` give the group a second deployment, or `litellm_settings: { fallbacks: [{ "<model_name>": ["<other model_name>"] }] }`.',
      'How soon a deployment is set aside, and for how long: `router_settings: { allowed_fails: 3, cooldown_time: 30 }`.',
    ],
  },
  link: 'https://docs.litellm.ai/docs/routing',
};
