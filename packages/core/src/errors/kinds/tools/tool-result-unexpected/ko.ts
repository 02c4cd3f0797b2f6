import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInKorean } from '../../conversation/place-in-korean.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { idsInKorean } from '../ids-in-korean.ts';

/** The remedy in Korean. */
export const toolResultUnexpected: Remedy = {
  title: '도구 호출이 없는 도구 결과가 있습니다',
  meaning:
    '바로 앞 어시스턴트 메시지의 호출에 대응하지 않는 도구 결과가 있거나, 한 호출에 결과가 두 번 있습니다. 도구 호출 중간에서 기록을 자르거나 결과를 두 번 저장하면 흔히 생깁니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/tool-use-inference-call.html',
};

function steps({ mends, framework }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    ...idsInKorean(facts),
    '기록을 줄일 때 도구 호출과 그 결과를 함께 남기고, 창이 사용자 메시지에서 시작하게 하세요.',
    `호출마다 결과를 하나만, 호출과 똑같은 \`toolUseId\`${framework('(`tool_call_id`, `toolCallId`)')}로 보내세요.`,
    mends(
      '호출과 결과를 다시 짝짓고, 호출이 없는 결과는 텍스트로 남기고, 중복된 결과는 합치고 알려 줍니다.',
    ),
  ];
}
