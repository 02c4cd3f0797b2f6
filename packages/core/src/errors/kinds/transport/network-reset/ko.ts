import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const networkReset: Remedy = {
  title: '연결이 끊어졌습니다',
  meaning: '답이 끝나기 전에 네트워크나 서버가 연결을 닫았습니다.',
  steps: () => [
    '다시 시도하세요.',
    '`withCaprock(model, { fallbacks: [...] })`에 대체 모델을 주세요. 기다림, 재시도, 대체를 자동으로 합니다.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};
