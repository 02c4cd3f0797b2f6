import type { Remedy } from '../../../types.ts';
import { allowStatement } from '../allow-statement.ts';

/** The remedy in Korean. */
export const iamDeniedBoundary: Remedy = {
  title: '권한 경계가 거부했습니다',
  meaning: '역할이나 사용자의 권한 경계가 이 작업을 허용하지 않습니다.',
  steps: (facts) => [
    `정책뿐 아니라 권한 경계에도 다음을 추가하세요: \`${allowStatement(facts)}\``,
    '계정 관리자에게 이 오류를 전달하세요. 어느 정책이 거부하는지 확인할 수 있습니다.',
  ],
  link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
};
