import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const unsupportedCountry: Remedy = {
  title: 'Anthropic models are not allowed from this country',
  meaning:
    'Anthropic does not offer its models in the country or territory that the call comes from.',
  steps: () => [
    'Check from which network and account the call is made; a VPN or proxy may lie in between.',
    "Use another vendor's model where Anthropic is not offered.",
  ],
  link: 'https://www.anthropic.com/supported-countries',
};
