import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInKorean } from '../../conversation/place-in-korean.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const documentNameInvalid: Remedy = {
  title: '허용되지 않는 문서 이름이 있습니다',
  meaning:
    '문서 이름에는 영문자, 숫자, 한 칸 공백, 하이픈, 괄호, 대괄호만 1~200자로 쓸 수 있고 점은 쓸 수 없으며, 대화 전체에서 같은 이름을 두 번 쓸 수 없습니다. 사용자의 파일 이름은 대개 이 규칙을 어깁니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentBlock.html',
};

function steps({ mends, framework }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    '확장자를 떼고 나머지 문자를 하이픈으로 바꾸세요. `Q3 report (final).pdf`는 `Q3 report (final)`이 됩니다. 한글 이름도 바꾸어야 합니다.',
    '같은 이름에는 여러 턴에 걸쳐 번호를 붙이세요. 예: `contract`, `contract (2)`. 실제 파일 이름은 텍스트 블록으로 모델에 알려 주세요.',
    framework(
      'LangChain은 `metadata.filename`을 그대로 보내므로 규칙에 맞는 이름을 넣으세요. AI SDK는 이름을 정리하지만 같은 이름을 구분해 주지는 않습니다.',
    ),
    mends(
      '이름을 규칙에 맞고 겹치지 않게 바꾸고, 모델에는 원래 이름을 알려 주며, 바꾼 것을 알려 줍니다.',
    ),
  ];
}
