import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const invalidModelId: Remedy = {
  title: 'Bedrock does not know this model id here',
  meaning:
    'The id is misspelt, is a plain name such as `claude-sonnet-4`, or belongs to another geography than the region.',
  steps: () => [
    'Run `npx caprock resolve "<name>" --region <region>`: it prints the id that works there.',
    'Wrap the model with `withCaprock(...)`: it does this by itself and reports it.',
    'Check the region that the call really goes to.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html',
};
