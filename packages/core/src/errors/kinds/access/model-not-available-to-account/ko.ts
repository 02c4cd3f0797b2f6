import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const modelNotAvailableToAccount: Remedy = {
  title: '이 계정에는 제공되지 않는 모델입니다',
  meaning: '가용성 조회 결과와 상관없이 AWS가 일부 계정에 최신 모델을 제공하지 않습니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html',
};

function steps({ fallbackCall }: StepWords): readonly string[] {
  return [
    `계정에서 되는 모델을 쓰거나, 그런 모델로 대체되게 하세요: ${fallbackCall}.`,
    'AWS Sales나 Support에 요청하세요.',
  ];
}
