import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const noCredentials: Remedy = {
  title: 'No AWS credentials were found',
  meaning: 'Nothing on this machine told the client who is calling, so no request could be signed.',
  steps: () => [
    'Set a Bedrock API key: `export AWS_BEARER_TOKEN_BEDROCK=<key>`.',
    'Or sign in: `aws sso login --profile <profile>` and `export AWS_PROFILE=<profile>`.',
    'Or set both `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` (and `AWS_SESSION_TOKEN` for temporary keys).',
    'The AI SDK provider reads no profile or role by itself: pass `credentialProvider: fromNodeProviderChain()` of `@aws-sdk/credential-providers` to `createAmazonBedrock`.',
  ],
  link: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
};
