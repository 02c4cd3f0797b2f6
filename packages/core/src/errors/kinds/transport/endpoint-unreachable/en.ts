import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const endpointUnreachable: Remedy = {
  title: 'The endpoint cannot be reached',
  meaning:
    'The name of the endpoint does not resolve, or nothing listens there: a wrong region, no network, or a proxy in between.',
  steps: () => [
    "Check the region's spelling: it is part of the host name.",
    'Check network, proxy and `AWS_ENDPOINT_URL_BEDROCK_RUNTIME`.',
  ],
  variants: {
    litellm: () => [
      'Check host and port of `baseURL`, and whether the gateway runs: `curl <host>/health/liveliness` of LiteLLM answers "I\'m alive!".',
    ],
  },
  link: 'https://docs.aws.amazon.com/general/latest/gr/bedrock.html',
};
