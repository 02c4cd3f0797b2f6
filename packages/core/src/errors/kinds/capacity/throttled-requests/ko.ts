import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const throttledRequests: Remedy = {
  title: '요청이 너무 많습니다',
  meaning: '이 모델에 대한 분당 요청 할당량보다 많은 요청을 보냈습니다.',
  steps: () => [
    '동시에 보내는 요청을 줄이고 기다렸다가 다시 시도하세요.',
    '`withCaprock(model, { fallbacks: [...] })`에 대체 모델을 주세요. 기다림, 재시도, 대체를 자동으로 합니다.',
    'Service Quotas의 Amazon Bedrock에서 분당 요청 할당량 증가를 요청하세요.',
  ],
  variants: {
    litellm: () => [
      '`config.yaml`에 `litellm_settings: { num_retries: 2, fallbacks: [{ "<model_name>": ["<다른 model_name>"] }] }`를 넣으세요.',
      '부하를 나누세요: `model_list`에 `model_name`은 같고 `aws_region_name`이 다른 항목을 둘 두세요.',
      'Service Quotas의 Amazon Bedrock에서 분당 요청 할당량 증가를 요청하세요.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};
