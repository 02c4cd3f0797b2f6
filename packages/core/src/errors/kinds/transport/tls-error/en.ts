import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const tlsError: Remedy = {
  title: 'TLS failed',
  meaning:
    'The certificate of the endpoint, or of a proxy in between, is not trusted by this machine; or whoever answers at that port speaks no TLS.',
  steps: () => [
    'Behind a company proxy, set `NODE_EXTRA_CA_CERTS` to its root certificate.',
    'An address of your own (`AWS_ENDPOINT_URL_BEDROCK_RUNTIME`, `baseURL`): is it `https`, or `http`?',
    'Never switch certificate checks off: credentials would be readable.',
  ],
  link: 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile',
};
