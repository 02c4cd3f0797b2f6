import type { Validation } from './validation.ts';

/** A retired model answers 404. */
export const modelEndOfLife: Validation = {
  id: 'model-end-of-life',
  status: 404,
  exception: 'ResourceNotFoundException',
  source: 'https://github.com/aws-samples/serverless-patterns/issues/2855',
  world: ({ lookup }) =>
    lookup.outcome === 'retired'
      ? 'This model version has reached the end of its life. Please refer to the AWS documentation for more details.'
      : undefined,
};
