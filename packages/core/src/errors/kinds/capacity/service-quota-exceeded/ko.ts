import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const serviceQuotaExceeded: Remedy = {
  title: '서비스 할당량을 넘었습니다',
  meaning: '기다려도 풀리지 않는 계정 할당량을 넘은 요청입니다.',
  steps: stepsInKorean.general(steps),
  variants: {
    'aws-sdk': stepsInKorean.awsSdk(steps),
    litellm: () => [
      '프록시의 예산이라면 `/key/info`, `/team/info`, `/user/info`에서 어느 예산이 다 찼는지와 언제 다시 시작하는지(`budget_duration`)를 볼 수 있습니다. `max_budget`은 프록시 관리자가 올립니다.',
      'AWS 계정의 할당량이라면 Service Quotas의 Amazon Bedrock에서 증가를 요청하세요.',
      '다른 모델 그룹을 쓰세요: `withCaprock(model, { gateway: true, fallbacks: [...] })`.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/quotas.html',
};

function steps({ fallbackCall }: StepWords): readonly string[] {
  return [
    'Service Quotas의 Amazon Bedrock에서 증가를 요청하세요.',
    `다른 모델이나 리전을 쓰세요: ${fallbackCall}.`,
  ];
}
