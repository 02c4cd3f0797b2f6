import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const unknownOperation: Remedy = {
  title: 'The URL names no operation',
  meaning:
    'Bedrock did not recognise the path of the request; an ARN that was not percent-encoded is the usual cause.',
  steps: () => [
    'Percent-encode the model id or ARN in the path, or let an SDK build it.',
    'Check that the endpoint is the one of bedrock-runtime, without a path.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_Operations_Amazon_Bedrock_Runtime.html',
};
