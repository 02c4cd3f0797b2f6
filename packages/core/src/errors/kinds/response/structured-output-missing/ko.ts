import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const structuredOutputMissing: Remedy = {
  title: '구조화된 답이 없습니다',
  meaning: '모델이 요청한 도구 호출이나 객체 없이 답했습니다.',
  steps: () => [
    '다시 요청하고, 도구나 스키마를 꼭 쓰라고 프롬프트에 적으세요.',
    '도구 선택을 강제할 수 있는 모델을 쓰세요.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/structured-output.html',
};
