import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const badSignature: Remedy = {
  title: 'The signature of the request is wrong',
  meaning:
    'AWS computed another signature: the secret key is wrong, the clock is off, the region differs, or a proxy changed the request.',
  steps: () => [
    'Check the secret key: `aws sts get-caller-identity` with the same environment.',
    'Set the clock of the machine; sign for the region that is called.',
    'Keep proxies from adding or changing headers.',
  ],
  link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
};
