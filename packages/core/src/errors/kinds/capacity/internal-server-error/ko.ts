import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const internalServerError: Remedy = {
  title: 'Bedrock 내부에서 오류가 났습니다',
  meaning: '서비스 자체에서 오류가 발생했습니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};

function steps({ fallbacks }: StepWords): readonly string[] {
  return ['다시 시도하세요.', fallbacks, '계속되면 AWS Support에 요청 ID를 알려 주세요.'];
}
