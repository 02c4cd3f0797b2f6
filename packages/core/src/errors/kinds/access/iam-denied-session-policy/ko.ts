import type { Remedy } from '../../../types.ts';
import { allowStatement } from '../allow-statement.ts';

/** The remedy in Korean. */
export const iamDeniedSessionPolicy: Remedy = {
  title: '세션 정책이 거부했습니다',
  meaning: '역할을 맡을 때 넘긴 정책이 이 작업을 허용하지 않습니다.',
  steps: (facts) => [
    `세션 정책 없이 역할을 맡거나 다음을 담은 정책을 넘기세요: \`${allowStatement(facts)}\``,
    '계정 관리자에게 이 오류를 전달하세요. 어느 정책이 거부하는지 확인할 수 있습니다.',
  ],
  link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
};
