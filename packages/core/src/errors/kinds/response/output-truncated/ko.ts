import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const outputTruncated: Remedy = {
  title: '답변이 최대 토큰에서 잘렸습니다',
  meaning: '답변이 `maxTokens`에 닿아 중간에 멈췄습니다. 도구 호출이 완전하지 않을 수 있습니다.',
  steps: () => ['`maxTokens`를 올리거나 더 적게 요청하세요.'],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html',
};
