import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const providerNotRecognized: Remedy = {
  title: '게이트웨이가 공급자를 알아내지 못했습니다',
  meaning: '게이트웨이나 클라이언트가 모델 이름에서 공급자와 경로를 읽지 못했습니다.',
  steps: () => [
    'LiteLLM에서는 ID 앞에 경로를 쓰세요: `bedrock/converse/us.anthropic.…`.',
    '게이트웨이를 업데이트하세요. 이전 버전은 새 ID를 모릅니다.',
  ],
  variants: {
    litellm: () => [
      '`config.yaml`에서 ID 앞에 프로바이더와 경로를 적으세요: `litellm_params: { model: bedrock/converse/us.anthropic.… }`.',
      '애플리케이션 추론 프로필은 `model: bedrock/converse/<ARN>`으로 적거나, `model`에 모델 ID를, `model_id`에 ARN을 적으세요.',
      '프록시를 업데이트하세요. 이전 버전은 새 ID를 모릅니다.',
    ],
  },
  link: 'https://docs.litellm.ai/docs/providers/bedrock',
};
