import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const sdkTooOld: Remedy = {
  title: 'The client library is too old',
  meaning:
    'The installed SDK does not know a member of the request, or the service no longer takes that version.',
  steps: () => [
    "Update the AWS SDK (boto3, `@aws-sdk/client-bedrock-runtime`) and the framework's AWS package.",
  ],
  link: 'https://docs.aws.amazon.com/sdkref/latest/guide/version-support-matrix.html',
};
