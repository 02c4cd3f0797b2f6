import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const ssoExpired: Remedy = {
  title: 'SSO 세션이 만료되었습니다',
  meaning: '이 프로필의 IAM Identity Center 세션이 끝났습니다.',
  steps: () => ['`aws sso login --profile <프로필>`을 실행한 뒤 다시 시도하세요.'],
  link: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html',
};
