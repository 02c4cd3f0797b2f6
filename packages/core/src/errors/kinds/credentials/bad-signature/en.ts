import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const badSignature: Remedy = {
  title: 'The signature of the request is wrong',
  meaning:
    'AWS computed another signature: the secret key is wrong, the clock is off, the region differs, or a proxy changed the request.',
  steps: () => [
    'Check the secret key: `aws sts get-caller-identity` with the same environment.',
    'Set the clock of the machine; sign for the region that is called.',
    "A scope of another service (`execute-api`), or a demand for the parts of a signature: the address is a gateway's, or an API key was sent where a signature is read. Call `https://bedrock-runtime.<region>.amazonaws.com`, or what the gateway asks for.",
    'Keep proxies from adding or changing headers.',
  ],
  link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
};
