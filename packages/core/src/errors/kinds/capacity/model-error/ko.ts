import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const modelError: Remedy = {
  title: '모델에서 오류가 났습니다',
  meaning: '모델이 요청을 처리하다가 실패했습니다.',
  steps: () => ['다시 시도하세요. 매번 실패하면 요청에 특이한 내용이 있는지 보세요.'],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};
