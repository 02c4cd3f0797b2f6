import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInKorean } from '../../conversation/place-in-korean.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const toolResultInvalid: Remedy = {
  title: '도구 결과의 형식이 잘못되었습니다',
  meaning:
    '도구 결과의 내용이 비어 있거나, 객체가 아닌 JSON 값이거나, 모델이 받지 않는 종류의 블록이나 필드가 들어 있습니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolResultBlock.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    '다른 API나 프레임워크가 블록에 덧붙인 필드(`index`, `id`)와, 목록에 없는 도구를 가리키는 참조를 빼세요.',
    '결과마다 블록을 하나 이상 넣으세요. 아무것도 돌려주지 않은 도구라면 `(no output)` 같은 텍스트를 보내세요. 오류 결과에도 텍스트가 필요합니다.',
    '`json`에는 객체만 넣으세요. 목록이나 숫자는 `{ "result": [...] }`처럼 감싸거나 텍스트로 보내세요.',
    'Claude의 도구 결과에는 텍스트, JSON, 이미지, 문서를 넣을 수 있고 동영상과 오디오는 넣을 수 없습니다.',
    mends('빈 결과를 자동으로 채우고 알려 줍니다.'),
  ];
}
