import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const apiKeyInvalid: Remedy = {
  title: 'The Bedrock API key is not valid',
  meaning:
    'The key is malformed, has expired, or was made in another region: short-term keys live up to 12 hours, in one region.',
  steps: () => [
    'Make a new key in the Bedrock console of the region that is called, and set `AWS_BEARER_TOKEN_BEDROCK`; or call the region that the key was made in.',
    'Unset the variable if you meant to sign with other credentials: it wins over them.',
  ],
  variants: {
    litellm: () => [
      "Give the client a key of the gateway: `apiKey` of the model or of the provider is the gateway's own (`sk-...`), not one of AWS.",
      'Ask `curl -H "Authorization: Bearer $KEY" <baseURL>/models`: it lists what the key may use.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
};
