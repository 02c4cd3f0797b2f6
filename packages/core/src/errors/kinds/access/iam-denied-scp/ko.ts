import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const iamDeniedScp: Remedy = {
  title: '서비스 제어 정책(SCP)이 거부했습니다',
  meaning:
    'AWS 조직의 정책이 이 작업을 거부합니다. 글로벌·지역 프로필은 이런 정책이 막은 리전에 닿기도 합니다.',
  steps: () => [
    '정책에서 프로필의 모든 대상 리전을 허용하세요. `global.`이면 `aws:RequestedRegion`의 `unspecified`도 허용하세요.',
    '또는 허용된 리전만 쓰는 프로필을 쓰세요.',
    '계정 관리자에게 이 오류를 전달하세요. 어느 정책이 거부하는지 확인할 수 있습니다.',
  ],
  link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
};
