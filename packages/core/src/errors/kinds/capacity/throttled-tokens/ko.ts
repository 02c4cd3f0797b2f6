import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const throttledTokens: Remedy = {
  title: '이번 1분의 토큰 한도를 다 썼습니다',
  meaning:
    '이 모델에 대한 계정의 분당 토큰 할당량을 다 썼습니다. 요청이 시작될 때 `maxTokens`만큼 미리 차감됩니다.',
  steps: stepsInKorean.general(steps),
  variants: {
    'aws-sdk': stepsInKorean.awsSdk(steps),
    litellm: () => [
      '`max_tokens`를 낮추세요. 요청이 시작될 때 전부가 할당량에서 예약됩니다. 모델의 `litellm_params`에 둘 기본값: `max_tokens: 4096`.',
      '`config.yaml`에 `litellm_settings: { num_retries: 2, fallbacks: [{ "<model_name>": ["<다른 model_name>"] }] }`를 넣으세요.',
      'Service Quotas의 Amazon Bedrock에서 분당 토큰 할당량 증가를 요청하세요.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/quotas-token-burndown.html',
};

function steps({ fallbacks }: StepWords): readonly string[] {
  return [
    '1분 기다리거나 동시에 보내는 요청을 줄이세요.',
    '`maxTokens`를 필요한 만큼으로 낮추세요.',
    fallbacks,
    'Service Quotas의 Amazon Bedrock에서 분당 토큰 할당량 증가를 요청하세요.',
  ];
}
