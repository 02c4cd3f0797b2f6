import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const modelNotReady: Remedy = {
  title: '모델을 불러오는 중입니다',
  meaning: '모델이 아직 답할 준비가 되지 않았습니다.',
  steps: () => ['기다렸다가 다시 시도하세요.'],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};
