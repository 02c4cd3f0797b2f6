import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const invalidCredentials: Remedy = {
  title: 'AWS가 모르는 자격 증명입니다',
  meaning: '액세스 키가 틀렸거나 지워졌거나, 다른 자격 증명의 세션 토큰이 함께 보내졌습니다.',
  steps: () => [
    '같은 환경에서 `aws sts get-caller-identity`를 실행해 보세요.',
    'AKIA로 시작하는 키에는 세션 토큰이 없습니다. `AWS_SESSION_TOKEN`을 해제하세요.',
    '키를 새로 만들거나 다시 로그인하세요.',
  ],
  link: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
};
