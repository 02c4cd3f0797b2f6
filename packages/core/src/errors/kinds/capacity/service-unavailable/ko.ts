import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const serviceUnavailable: Remedy = {
  title: '지금은 Bedrock이 요청을 처리하지 못합니다',
  meaning: '모델이나 리전의 용량이 잠시 부족합니다.',
  steps: () => [
    '기다렸다가 다시 시도하세요.',
    '`withCaprock(model, { fallbacks: [...] })`에 대체 모델을 주세요. 기다림, 재시도, 대체를 자동으로 합니다.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};
