import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const contextWindowExceeded: Remedy = {
  title: '대화가 모델의 컨텍스트 창보다 깁니다',
  meaning: '입력과 예약된 출력을 합하면 모델에 들어가지 않습니다.',
  steps: () => [
    '기록을 줄이세요. 오래된 내용을 요약하거나 오래된 도구 결과를 지우세요.',
    '`maxTokens`를 낮추거나 창이 더 큰 모델을 쓰세요.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html',
};
