import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInKorean } from '../../conversation/place-in-korean.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const toolResultMixedContent: Remedy = {
  title: '한 턴에 도구 결과와 다른 블록이 섞여 있습니다',
  meaning:
    '사용자 턴에 도구 결과와 함께 둘 수 없는 블록이 있습니다. Claude에서는 텍스트 문서나 동영상, Llama, Mistral, Writer 모델에서는 다른 모든 블록이 그렇습니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/tool-use-inference-call.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    '도구가 돌려준 문서는 도구 결과의 콘텐츠 안에 넣으세요.',
    '다른 내용은 어시스턴트가 결과에 답한 다음의 사용자 턴으로 보내세요. Claude에서는 이미지와 일반 텍스트를 도구 결과 뒤에 함께 둘 수 있습니다.',
    mends('도구 결과를 맨 앞에 두고 옮긴 것을 알려 줍니다.'),
  ];
}
