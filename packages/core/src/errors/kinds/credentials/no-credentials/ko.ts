import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const noCredentials: Remedy = {
  title: 'AWS 자격 증명을 찾지 못했습니다',
  meaning: '누가 호출하는지 알려 주는 것이 이 컴퓨터에 없어 요청에 서명할 수 없었습니다.',
  steps: stepsInKorean.general(steps),
  variants: {
    langchain: () => [
      'Bedrock API 키를 설정하거나(`export AWS_BEARER_TOKEN_BEDROCK=<key>`) 로그인하세요: `aws sso login --profile <profile>` 다음 `export AWS_PROFILE=<profile>`.',
      '또는 `ChatBedrockConverse`에 `credentials: { accessKeyId, secretAccessKey, sessionToken }`을 넘기세요. undefined인 멤버는 없는 것과 같습니다.',
      '리전만 없을 때도 같은 문장이 나옵니다. `AWS_DEFAULT_REGION`도 설정하세요.',
    ],
    'ai-sdk': () => [
      '이 프로바이더는 프로필, SSO 세션, 역할을 읽지 않습니다. 이 컴퓨터에서 `aws sts get-caller-identity`가 된다면 같은 자격 증명을 찾게 하세요: `import { awsCredentials, awsRegion } from "@caprock/ai-sdk/node"` 다음 `createAmazonBedrock({ region: awsRegion(), credentialProvider: awsCredentials() })`.',
      '또는 Bedrock API 키를 설정하세요: `export AWS_BEARER_TOKEN_BEDROCK=<key>`.',
      '또는 `AWS_ACCESS_KEY_ID`와 `AWS_SECRET_ACCESS_KEY`(그리고 `AWS_SESSION_TOKEN`)를 설정하세요. 옵션으로 넘길 때는 세션 토큰도 함께 넘겨야 합니다.',
    ],
    'aws-sdk': stepsInKorean.awsSdk(steps),
    litellm: () => [
      '`config.yaml`에서 모델의 `litellm_params`에 `aws_access_key_id: os.environ/AWS_ACCESS_KEY_ID`와 `aws_secret_access_key: os.environ/AWS_SECRET_ACCESS_KEY`를 넣거나 `aws_profile_name: <profile>`을 넣으세요.',
      '프록시는 여러분이 아니라 자기 프로세스나 컨테이너의 환경을 읽습니다. 그곳에 변수를 설정하거나 역할을 주세요.',
    ],
  },
  link: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
};

function steps({ framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...(facts.credentialSource === 'code'
      ? [
          '빈 객체나 일부만 채운 객체로 넘긴 자격 증명은 다른 모든 것보다 우선합니다. 두 키를 모두 넘기거나 아예 넘기지 마세요.',
        ]
      : []),
    ...(facts.credentialSource === 'metadata'
      ? [
          '컨테이너나 EC2에서 `169.254.169.254`나 메타데이터 서비스 오류가 나면 역할이 연결되지 않았거나 서비스에 닿지 못하는 것입니다(IMDSv2의 홉 제한 등).',
        ]
      : []),
    'Bedrock API 키를 설정하세요: `export AWS_BEARER_TOKEN_BEDROCK=<키>`.',
    '또는 로그인하세요: `aws sso login --profile <프로필>` 다음 `export AWS_PROFILE=<프로필>`.',
    '또는 `AWS_ACCESS_KEY_ID`와 `AWS_SECRET_ACCESS_KEY`를 모두 설정하세요. 임시 키라면 `AWS_SESSION_TOKEN`도 필요합니다.',
    framework(
      'AI SDK 공급자는 프로필이나 역할을 스스로 읽지 않습니다. `createAmazonBedrock`에 `@caprock/ai-sdk/node`의 `credentialProvider: awsCredentials()`를 넘기세요.',
    ),
    sdk(
      '또는 `new BedrockRuntimeClient(...)`에 `credentials: { accessKeyId, secretAccessKey, sessionToken }`을 넘기세요. `safeClaudeCall(messages, { envFile: true })`는 `.env`에 적은 변수도 읽습니다.',
    ),
  ];
}
