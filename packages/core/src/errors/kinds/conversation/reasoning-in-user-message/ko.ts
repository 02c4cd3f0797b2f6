import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { placeInKorean } from '../place-in-korean.ts';

/** The remedy in Korean. */
export const reasoningInUserMessage: Remedy = {
  title: '사용자 메시지 안에 추론 내용이 있습니다',
  meaning:
    '사용자 메시지에 추론 콘텐츠가 들어 있습니다. 추론은 어시스턴트 메시지에만 둘 수 있습니다. 다른 모델의 추론이나 텍스트에서 `<think>`를 잘라 내는 미들웨어의 추론을 서명 없이 다시 보낼 때 생깁니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ReasoningContentBlock.html',
};

function steps({ mends, framework }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    '사용자 메시지에서 추론을 빼세요. Bedrock의 Claude가 쓰고 서명한 추론만 원래의 어시스턴트 메시지에 담아 다시 보내세요.',
    framework(
      'AI SDK에서는 `extractReasoningMiddleware`가 만든 추론을 다시 보내지 말고, Bedrock 서명이 없는 `reasoning` 파트를 걸러 내세요.',
    ),
    mends('다른 모델의 추론과 서명 없는 추론을 자동으로 빼고 알려 줍니다.'),
  ];
}
