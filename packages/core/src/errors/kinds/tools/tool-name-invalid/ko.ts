import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInKorean } from '../../conversation/place-in-korean.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const toolNameInvalid: Remedy = {
  title: '허용되지 않는 도구 이름이 있습니다',
  meaning:
    '도구 이름에는 영문자, 숫자, `_`, `-`만 최대 64자까지 쓸 수 있습니다. 점이나 슬래시, 긴 접두사가 붙은 MCP 도구 이름이나, 모델이 지어낸 이름이 기록에 담겨 다시 보내질 때 이 규칙을 어깁니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolSpecification.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    '도구 정의, 도구 선택, 저장된 도구 호출에서 이름을 똑같이 바꾸세요. 예를 들어 `server.tool`은 `server_tool`로 바꿉니다.',
    '존재하지 않는 도구의 호출은 기록을 다시 보내기 전에 지우거나 이름을 바꾸세요.',
    mends(
      '요청에서만 이름을 자동으로 바꾸고 답에서는 원래 이름으로 되돌려 주며, 바꾼 것을 알려 줍니다.',
    ),
  ];
}
