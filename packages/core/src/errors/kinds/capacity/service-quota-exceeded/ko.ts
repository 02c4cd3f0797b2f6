import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const serviceQuotaExceeded: Remedy = {
  title: '서비스 할당량을 넘었습니다',
  meaning: '기다려도 풀리지 않는 계정 할당량을 넘은 요청입니다.',
  steps: () => [
    'Service Quotas의 Amazon Bedrock에서 증가를 요청하세요.',
    '다른 모델이나 리전을 쓰세요: `withCaprock(model, { fallbacks: [...] })`.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/quotas.html',
};
