import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const modelTimeout: Remedy = {
  title: '모델이 너무 오래 걸렸습니다',
  meaning: 'Bedrock이 허용한 시간 안에 모델이 끝내지 못했습니다.',
  steps: () => ['다시 시도하세요. 출력을 줄이거나 스트리밍을 쓰세요.'],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};
