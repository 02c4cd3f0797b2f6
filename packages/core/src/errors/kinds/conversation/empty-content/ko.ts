import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { placeInKorean } from '../place-in-korean.ts';

/** The remedy in Korean. */
export const emptyContent: Remedy = {
  title: '빈 메시지가 있습니다',
  meaning:
    '콘텐츠 블록이 하나도 없는 메시지가 있습니다. 중단된 답변이나 추론만 있다가 걸러진 답변이 저장된 대화에 남으면 이후의 모든 요청이 실패합니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Message.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    '저장된 기록에서 빈 메시지를 지우거나 텍스트를 넣으세요. 그 결과 이웃 메시지의 역할이 같아지면 합치세요.',
    '텍스트도 도구 호출도 없는 어시스턴트 메시지는 저장하지 마세요.',
    mends('오래된 대화에 남은 빈 메시지도 자동으로 빼고 알려 줍니다.'),
  ];
}
