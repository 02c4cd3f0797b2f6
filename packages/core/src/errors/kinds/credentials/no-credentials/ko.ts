import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const noCredentials: Remedy = {
  title: 'AWS 자격 증명을 찾지 못했습니다',
  meaning: '누가 호출하는지 알려 주는 것이 이 컴퓨터에 없어 요청에 서명할 수 없었습니다.',
  steps: () => [
    'Bedrock API 키를 설정하세요: `export AWS_BEARER_TOKEN_BEDROCK=<키>`.',
    '또는 로그인하세요: `aws sso login --profile <프로필>` 다음 `export AWS_PROFILE=<프로필>`.',
    '또는 `AWS_ACCESS_KEY_ID`와 `AWS_SECRET_ACCESS_KEY`를 모두 설정하세요. 임시 키라면 `AWS_SESSION_TOKEN`도 필요합니다.',
    'AI SDK 공급자는 프로필이나 역할을 스스로 읽지 않습니다. `createAmazonBedrock`에 `@aws-sdk/credential-providers`의 `credentialProvider: fromNodeProviderChain()`을 넘기세요.',
  ],
  link: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
};
