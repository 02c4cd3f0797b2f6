import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInKorean } from '../../conversation/place-in-korean.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const thinkingBlockMissing: Remedy = {
  title: '추론 블록이 빠졌습니다',
  meaning:
    '추론(thinking)을 켠 상태에서 도구 결과를 보내는 동안에는 도구 호출이 있는 어시스턴트 턴이 원래의 추론 블록으로 시작해야 하고, 어떤 어시스턴트 턴도 추론 블록으로 끝날 수 없습니다. 기록에서 블록이 사라졌거나 옮겨졌거나 잘렸습니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-extended-thinking.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    '어시스턴트 턴을 받은 그대로 다시 보내세요. 추론 블록은 텍스트와 서명을 포함해 맨 앞에 있어야 합니다.',
    `${framework('LangChain에서는 텍스트가 아니라 `AIMessage` 객체를 기록에 남기세요. AI SDK에서는 결과의 `response.messages`를 이어 붙이세요.')}${sdk('텍스트만이 아니라 응답의 `output.message` 전체를 `messages`에 이어 붙이세요.')}`,
    '블록을 잃어버렸다면 이 요청에서만 추론을 끄거나, 도구 실행을 새 사용자 턴으로 마무리하세요.',
    mends(
      '블록이 있으면 맨 앞으로 되돌리고, 없으면 이 요청에서만 추론을 끄고 알려 줍니다. 블록을 지어내지는 않습니다.',
    ),
  ];
}
