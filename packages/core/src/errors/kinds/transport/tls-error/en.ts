import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const tlsError: Remedy = {
  title: 'TLS failed',
  meaning:
    'The certificate of the endpoint, or of a proxy in between, is not trusted by this machine; or whoever answers at that port speaks no TLS.',
  steps: stepsInEnglish.general(steps),
  variants: { 'aws-sdk': stepsInEnglish.awsSdk(steps) },
  link: 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile',
};

function steps({ framework, sdk }: StepWords): readonly string[] {
  return [
    'Behind a company proxy, set `NODE_EXTRA_CA_CERTS` to its root certificate; a Python program such as LiteLLM reads `SSL_CERT_FILE`, `REQUESTS_CA_BUNDLE` or `AWS_CA_BUNDLE`.',
    `An address of your own (\`AWS_ENDPOINT_URL_BEDROCK_RUNTIME\`, ${framework('`baseURL`')}${sdk('`endpoint` of the client')}): is it \`https\`, or \`http\`?`,
    'A name that does not match: look at the host in the address. A certificate that has expired: look at the clock, and at the age of the CA bundle.',
    'Never switch certificate checks off: credentials would be readable.',
  ];
}
