import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInKorean } from '../../conversation/place-in-korean.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const toolInputInvalid: Remedy = {
  title: '도구 호출의 입력이 JSON 객체가 아닙니다',
  meaning:
    '기록에 있는 도구 호출의 인수가 없거나 문자열, 목록, 쓰다 만 JSON입니다. 최대 토큰이나 중단으로 잘린 답변이 이런 호출을 남깁니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolUseBlock.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    '`input`을 객체로 보내세요. 인수 텍스트는 파싱하고, 인수가 없는 호출에는 `{}`를 쓰고, JSON이 아닌 텍스트는 `{ "raw": "..." }`로 감싸세요.',
    '도구 인수 중간에서 답변이 잘린다면 `maxTokens`를 늘리세요.',
    mends('이런 입력을 자동으로 파싱하거나 감싸고 알려 줍니다.'),
  ];
}
