import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInKorean } from '../../conversation/place-in-korean.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { idsInKorean } from '../ids-in-korean.ts';

/** The remedy in Korean. */
export const toolUseIdInvalid: Remedy = {
  title: '허용되지 않는 도구 호출 id가 있습니다',
  meaning:
    '도구 호출의 id가 64자를 넘거나, 영문자, 숫자, `_`, `-`가 아닌 문자(Converse는 `.`와 `:`도 허용)가 있거나, 두 호출의 id가 같습니다. 다른 제공자의 id가 흔히 이 규칙을 어깁니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolUseBlock.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    ...idsInKorean(facts),
    '호출마다 영문자, 숫자, `_`, `-`로 된 1~64자의 고유한 id를 주고 결과에도 같은 id를 쓰세요.',
    '저장된 기록에 있는 다른 제공자의 id는 Bedrock에 보내기 전에 바꾸세요. 줄일 때는 해시를 써서 서로 다른 id가 겹치지 않게 하세요.',
    mends('요청의 id를 자동으로 바꾸고 알려 줍니다.'),
  ];
}
