import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const streamError: Remedy = {
  title: '답변이 중간에 끊겼습니다',
  meaning:
    '스트림이 종료 이벤트 없이 끝났거나 오류를 담고 있었습니다. 받은 부분은 전체 답변이 아닙니다.',
  steps: () => [
    '다시 요청하세요. 받은 부분을 완성된 답변처럼 쓰지 마세요.',
    '`withCaprock(model, { fallbacks: [...] })`에 대체 모델을 주세요. 기다림, 재시도, 대체를 자동으로 합니다. 첫 내용이 도착하기 전까지 대체합니다.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};
