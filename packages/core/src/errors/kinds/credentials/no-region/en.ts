import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const noRegion: Remedy = {
  title: 'No AWS region was found',
  meaning: 'The client was not told which region to call.',
  steps: () => [
    'Set it: `export AWS_REGION=us-east-1` (the AI SDK) or `export AWS_DEFAULT_REGION=us-east-1` (LangChain), or pass `region` in code.',
    "A profile's region is read by neither framework: set the variable too.",
  ],
  link: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html',
};
