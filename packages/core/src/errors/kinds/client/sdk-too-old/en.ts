import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const sdkTooOld: Remedy = {
  title: 'The client library is too old',
  meaning:
    'The installed SDK does not know a member of the request, or the service no longer takes that version.',
  steps: () => [
    "Update the AWS SDK (boto3, `@aws-sdk/client-bedrock-runtime`) and the framework's AWS package.",
  ],
  variants: {
    'ai-sdk': () => [
      'Update both together, since a provider belongs to one major version of `ai`: `npm install ai@latest @ai-sdk/amazon-bedrock@latest zod@latest`. To stay with `ai` 5, keep `@ai-sdk/amazon-bedrock` 3 and `npm install zod@4.3.6`: with zod 4.4 or later it cannot read a streamed tool call.',
      '`npm ls zod` shows which zod the provider has.',
    ],
    'aws-sdk': () => ['Update the client: `npm install @aws-sdk/client-bedrock-runtime@latest`.'],
  },
  link: 'https://docs.aws.amazon.com/sdkref/latest/guide/version-support-matrix.html',
};
