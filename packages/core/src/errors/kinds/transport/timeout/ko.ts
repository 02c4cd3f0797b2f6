import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const timeout: Remedy = {
  title: '제시간에 답이 오지 않았습니다',
  meaning: '제한 시간 안에 답이 도착하지 않았습니다.',
  steps: () => [
    '다시 시도하세요. 긴 답변은 스트리밍을 쓰고 제한 시간을 늘리세요.',
    '`withCaprock(model, { fallbacks: [...] })`에 대체 모델을 주세요. 기다림, 재시도, 대체를 자동으로 합니다.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};
