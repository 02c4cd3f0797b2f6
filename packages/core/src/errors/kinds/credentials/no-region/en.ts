import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const noRegion: Remedy = {
  title: 'No AWS region was found',
  meaning: 'The client was not told which region to call.',
  steps: () => [
    'Set it: `export AWS_REGION=us-east-1` (the AI SDK) or `export AWS_DEFAULT_REGION=us-east-1` (LangChain), or pass `region` in code.',
    "A profile's region is read by neither framework: set the variable too.",
  ],
  variants: {
    langchain: () => [
      'Set it: `export AWS_DEFAULT_REGION=us-east-1` (`AWS_REGION` is not read), or pass `region: "us-east-1"` to `ChatBedrockConverse`.',
    ],
    'ai-sdk': () => [
      'Set it: `export AWS_REGION=us-east-1`, or pass `createAmazonBedrock({ region: "us-east-1" })`.',
      "A profile's region is not read by the provider: set the variable too, or pass `region: awsRegion()` of `@caprock/ai-sdk/node`, which reads it.",
    ],
    'aws-sdk': () => [
      'Set it: `export AWS_REGION=us-east-1`, or pass `new BedrockRuntimeClient({ region: "us-east-1" })`; with `safeClaudeCall`, `region` or `defaultRegion`.',
      'Give the same `region` to `caprockPlugin({ region })`: it reads neither the client nor the profile.',
    ],
    litellm: () => [
      "Under the model's `litellm_params` in `config.yaml`: `aws_region_name: us-east-1`, or set `AWS_REGION_NAME` for the proxy.",
      "A credential stored in the proxy's database needs its region, too.",
    ],
  },
  link: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html',
};
