import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const serviceUnavailable: Remedy = {
  title: '지금은 Bedrock이 요청을 처리하지 못합니다',
  meaning: '모델이나 리전의 용량이 잠시 부족합니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};

function steps({ fallbacks }: StepWords): readonly string[] {
  return ['기다렸다가 다시 시도하세요.', fallbacks];
}
