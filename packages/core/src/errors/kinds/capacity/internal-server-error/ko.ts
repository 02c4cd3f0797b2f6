import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const internalServerError: Remedy = {
  title: 'Bedrock 내부에서 오류가 났습니다',
  meaning: '서비스 자체에서 오류가 발생했습니다.',
  steps: () => [
    '다시 시도하세요.',
    '`withCaprock(model, { fallbacks: [...] })`에 대체 모델을 주세요. 기다림, 재시도, 대체를 자동으로 합니다.',
    '계속되면 AWS Support에 요청 ID를 알려 주세요.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};
