import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const timeout: Remedy = {
  title: '제시간에 답이 오지 않았습니다',
  meaning: '제한 시간 안에 답이 도착하지 않았습니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
};

function steps({ fallbacks, sdk }: StepWords): readonly string[] {
  return [
    `다시 시도하세요. 긴 답변은 스트리밍을 쓰고 제한 시간${sdk('(클라이언트의 `requestHandler: { requestTimeout }`, `safeClaudeCall`의 `timeouts`)')}을 늘리세요.`,
    '연결하는 동안 시간이 초과되었다면 네트워크 문제입니다. 이 컴퓨터와 엔드포인트 사이의 VPC 엔드포인트나 NAT, 방화벽, 프록시를 확인하세요.',
    fallbacks,
  ];
}
