import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const dailyTokenQuota: Remedy = {
  title: '오늘의 토큰 한도를 다 썼습니다',
  meaning:
    '이 모델에 대한 계정의 하루 토큰 할당량을 다 썼습니다. 새 계정은 처음부터 0일 수 있습니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/quotas-token-burndown.html',
};

function steps({ fallbackCall }: StepWords): readonly string[] {
  return [
    `하루가 지날 때까지 다른 모델이나 리전을 쓰세요: ${fallbackCall}.`,
    'Service Quotas에서 적용된 값을 확인하고, 0이면 AWS Support에 문의하세요.',
  ];
}
