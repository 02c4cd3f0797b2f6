import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const throttledRequests: Remedy = {
  title: '요청이 너무 많습니다',
  meaning: '이 모델에 대한 분당 요청 할당량보다 많은 요청을 보냈습니다.',
  steps: stepsInKorean.general(steps),
  variants: {
    'aws-sdk': stepsInKorean.awsSdk(steps),
    litellm: () => [
      '`config.yaml`에 `litellm_settings: { num_retries: 2, fallbacks: [{ "<model_name>": ["<다른 model_name>"] }] }`를 넣으세요.',
      '부하를 나누세요: `model_list`에 `model_name`은 같고 `aws_region_name`이 다른 항목을 둘 두세요.',
      'Service Quotas의 Amazon Bedrock에서 분당 요청 할당량 증가를 요청하세요.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};

function steps({ fallbacks }: StepWords): readonly string[] {
  return [
    '동시에 보내는 요청을 줄이고 기다렸다가 다시 시도하세요.',
    fallbacks,
    'Service Quotas의 Amazon Bedrock에서 분당 요청 할당량 증가를 요청하세요.',
  ];
}
