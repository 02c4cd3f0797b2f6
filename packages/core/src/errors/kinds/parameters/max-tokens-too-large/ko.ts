import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const maxTokensTooLarge: Remedy = {
  title: '최대 토큰 수가 모델의 한도를 넘습니다',
  meaning: '모델이 쓸 수 있는 것보다 많은 출력 토큰을 요청했습니다.',
  steps: () => [
    '`maxTokens`를 오류에 나온 한도로 낮추세요.',
    '모델을 `withCaprock(...)`으로 감싸세요. 자동으로 고치고 무엇을 고쳤는지 알려 줍니다.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html',
};
