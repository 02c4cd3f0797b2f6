import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const ssoExpired: Remedy = {
  title: 'SSO 세션이 만료되었습니다',
  meaning: '이 프로필의 IAM Identity Center 세션이 끝났습니다.',
  steps: () => [
    '`aws sso login --profile <프로필>`을 실행한 뒤 다시 시도하세요.',
    '로그인한 직후에도 같은 오류라면 `aws sts get-caller-identity`로 세션을 확인하세요. 세션이 유효하면 클라이언트가 토큰을 다른 곳에서 찾는 것이므로 클라이언트를 업데이트하세요.',
  ],
  link: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html',
};
