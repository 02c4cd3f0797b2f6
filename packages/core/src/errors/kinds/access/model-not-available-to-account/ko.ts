import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const modelNotAvailableToAccount: Remedy = {
  title: '이 계정에는 제공되지 않는 모델입니다',
  meaning: '가용성 조회 결과와 상관없이 AWS가 일부 계정에 최신 모델을 제공하지 않습니다.',
  steps: () => [
    '계정에서 되는 모델을 쓰세요: `withCaprock`에 `fallbacks`를 주세요.',
    'AWS Sales나 Support에 요청하세요.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html',
};
