import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInKorean } from '../../conversation/place-in-korean.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const thinkingSignatureInvalid: Remedy = {
  title: '추론 블록의 서명이 유효하지 않습니다',
  meaning:
    '다시 보낸 추론 블록이 Claude가 서명한 것과 다릅니다. 서명이 없거나 다른 제공자의 것이거나, 블록이나 그 이웃, 또는 그 앞의 내용이 바뀌었습니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    ...(facts.reason === 'context'
      ? [
          '도구 결과를 보내는 동안에는 시스템 프롬프트, 도구, 추론 설정을 바꾸지 말고 다음 사용자 메시지부터 바꾸세요.',
        ]
      : []),
    ...(facts.reason === 'modified'
      ? [
          '마지막 어시스턴트 메시지를 받은 그대로 다시 보내세요. 자르거나 합치지 말고, 추론 블록 사이의 빈 텍스트도 지우지 마세요.',
        ]
      : []),
    '추론을 서명과 함께 저장하고 둘 다 그대로 다시 보내세요. 다른 제공자나 모델이 서명한 추론은 빼고, 텍스트로 바꾸어 넣지 마세요.',
    `${framework('LangChain에서는 `AIMessage` 객체를 그대로 두세요. AI SDK에서는 추론 파트의 `providerOptions`까지 포함해 결과의 `response.messages`를 이어 붙이세요.')}${sdk('응답의 `output.message`를 `reasoningContent` 블록까지 통째로 `messages`에 이어 붙이세요.')}`,
    mends(
      '서명이 없거나 다른 제공자의 추론은 빼고, 마지막 턴의 서명된 블록은 그대로 두고, 한 일을 알려 줍니다.',
    ),
  ];
}
