import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const cacheNotSupported: Remedy = {
  title: '모델이 프롬프트 캐싱을 지원하지 않습니다',
  meaning:
    '요청에 캐시 지점이 있는데 모델이 프롬프트 캐싱을 지원하지 않습니다. Bedrock은 접근 권한이 없는 것처럼 보이는 403이나 400으로 답합니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html',
};

function steps({ entry, mends }: StepWords): readonly string[] {
  return [
    '이 모델에서는 캐시 지점(`cachePoint`, `cache_control`)을 빼거나, 프롬프트 캐싱을 지원하는 모델을 쓰세요. Claude 3.5 Haiku, 3.7과 그 이후 모델입니다.',
    `애플리케이션 추론 프로필 뒤의 모델은 클라이언트가 알 수 없으므로 ${entry}에 \`baseModel\`을 주세요.`,
    mends('캐싱이 없는 모델에서는 캐시 지점을 자동으로 빼고 알려 줍니다.'),
  ];
}
