import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const gatewayNoDeployments: Remedy = {
  title: '게이트웨이에 남은 배포가 없습니다',
  meaning: '이 모델 그룹의 모든 배포가 쿨다운 중이며, 원래 오류는 가려져 있습니다.',
  steps: () => ['안내된 만큼 기다리고, 게이트웨이 로그에서 첫 오류를 찾으세요.'],
  link: 'https://docs.litellm.ai/docs/routing',
};
