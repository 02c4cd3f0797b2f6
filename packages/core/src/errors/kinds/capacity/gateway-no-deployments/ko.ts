import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const gatewayNoDeployments: Remedy = {
  title: '게이트웨이에 남은 배포가 없습니다',
  meaning: '이 모델 그룹의 모든 배포가 쿨다운 중이며, 원래 오류는 가려져 있습니다.',
  steps: () => ['안내된 만큼 기다리고, 게이트웨이 로그에서 첫 오류를 찾으세요.'],
  variants: {
    litellm: () => [
      '적힌 시간만큼 기다린 다음 프록시 로그에서 이 모델의 첫 오류를 찾으세요. 그것이 원인이며 `npx caprock explain --summary <log>`가 찾아 줍니다.',
      '`config.yaml`에서 그룹에 배포를 하나 더 두거나 `litellm_settings: { fallbacks: [{ "<model_name>": ["<다른 model_name>"] }] }`를 넣으세요.',
      '배포를 얼마나 빨리, 얼마 동안 제외할지는 `router_settings: { allowed_fails: 3, cooldown_time: 30 }`으로 정합니다.',
    ],
  },
  link: 'https://docs.litellm.ai/docs/routing',
};
