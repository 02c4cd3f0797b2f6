import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in English. */
export const noCredentials: Remedy = {
  title: 'No AWS credentials were found',
  meaning: 'Nothing on this machine told the client who is calling, so no request could be signed.',
  steps: stepsInEnglish.general(steps),
  variants: {
    langchain: () => [
      'Set a Bedrock API key (`export AWS_BEARER_TOKEN_BEDROCK=<key>`), or sign in: `aws sso login --profile <profile>` and `export AWS_PROFILE=<profile>`.',
      'Or pass `credentials: { accessKeyId, secretAccessKey, sessionToken }` to `ChatBedrockConverse`; a member that is undefined counts as none.',
      'The same sentence is printed where only the region is missing: set `AWS_DEFAULT_REGION` as well.',
    ],
    'ai-sdk': () => [
      'The provider reads no profile, SSO session or role. If `aws sts get-caller-identity` works here, let it find the same credentials: `createAmazonBedrock({ region: awsRegion(), credentialProvider: awsCredentials() })` with `import { awsCredentials, awsRegion } from "@caprock/ai-sdk/node"`.',
      'Or set a Bedrock API key: `export AWS_BEARER_TOKEN_BEDROCK=<key>`.',
      'Or set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` (and `AWS_SESSION_TOKEN`); passed as options, the session token must be passed, too.',
    ],
    'aws-sdk': stepsInEnglish.awsSdk(steps),
    litellm: () => [
      "Under the model's `litellm_params` in `config.yaml`: `aws_access_key_id: os.environ/AWS_ACCESS_KEY_ID` and `aws_secret_access_key: os.environ/AWS_SECRET_ACCESS_KEY`, or `aws_profile_name: <profile>`.",
      'The proxy reads the environment of its own process or container, not yours: set the variables there, or give it a role.',
    ],
  },
  link: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
};

function steps({ framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...(facts.credentialSource === 'code'
      ? [
          'Credentials passed as an empty object, or with a member missing, count before everything else: pass both keys, or leave them out.',
        ]
      : []),
    ...(facts.credentialSource === 'metadata'
      ? [
          'In a container or on EC2, an error of `169.254.169.254` or of the metadata service means that no role is attached, or that it cannot be reached (hop limit of IMDSv2).',
        ]
      : []),
    'Set a Bedrock API key: `export AWS_BEARER_TOKEN_BEDROCK=<key>`.',
    'Or sign in: `aws sso login --profile <profile>` and `export AWS_PROFILE=<profile>`.',
    'Or set both `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` (and `AWS_SESSION_TOKEN` for temporary keys).',
    framework(
      'The AI SDK provider reads no profile or role by itself: pass `credentialProvider: awsCredentials()` of `@caprock/ai-sdk/node` to `createAmazonBedrock`.',
    ),
    sdk(
      'Or pass `credentials: { accessKeyId, secretAccessKey, sessionToken }` to `new BedrockRuntimeClient(...)`; with `safeClaudeCall(messages, { envFile: true })` the variables may stand in `.env`.',
    ),
  ];
}
