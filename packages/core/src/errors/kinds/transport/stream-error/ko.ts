import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const streamError: Remedy = {
  title: '답변이 중간에 끊겼습니다',
  meaning:
    '스트림이 종료 이벤트 없이 끝났거나 오류를 담고 있었습니다. 받은 부분은 전체 답변이 아닙니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};

function steps({ fallbacks, sdk }: StepWords): readonly string[] {
  return [
    '다시 요청하세요. 받은 부분을 완성된 답변처럼 쓰지 마세요.',
    `${fallbacks} ${sdk('`safeClaudeStream`은 ')}첫 내용이 도착하기 전까지 대체합니다.`,
  ];
}
