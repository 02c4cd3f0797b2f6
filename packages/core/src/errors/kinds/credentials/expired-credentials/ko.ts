import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const expiredCredentials: Remedy = {
  title: '자격 증명이 만료되었습니다',
  meaning: '임시 자격 증명의 세션 토큰이 만료되었습니다.',
  steps: () => [
    '새로 받으세요: `aws sso login --profile <프로필>`을 실행하거나 역할, 키를 다시 받으세요.',
    '복사한 키 대신 프로필이나 역할을 SDK가 읽게 하면 자동으로 갱신됩니다.',
    '환경 변수와 `.env`에 남은 오래된 `AWS_SESSION_TOKEN`을 지우세요.',
  ],
  link: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
};
