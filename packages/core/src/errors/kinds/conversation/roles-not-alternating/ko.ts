import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { placeInKorean } from '../place-in-korean.ts';

/** The remedy in Korean. */
export const rolesNotAlternating: Remedy = {
  title: '같은 역할의 메시지가 연달아 있습니다',
  meaning: '이웃한 두 메시지의 역할이 같습니다. 일부 모델과 리전은 이를 합치지 않고 거부합니다.',
  steps: stepsInKorean.general(steps),
  variants: {
    langchain: (facts) => [
      ...placeInKorean(facts),
      '같은 역할의 이웃 메시지를 합치세요: `mergeMessageRuns(messages)`. 도구 결과는 그 차례의 맨 앞에 옵니다.',
      '모델을 `withCaprock(model)`으로 감싸세요. 아무것도 잃지 않고 자동으로 합치고 알려 줍니다.',
    ],
    'aws-sdk': stepsInKorean.awsSdk(steps),
    litellm: (facts) => [
      ...placeInKorean(facts),
      '클라이언트가 같은 역할의 이웃 메시지를 하나로 합치게 하세요.',
      '`litellm_settings`의 `modify_params: true`는 그 사이에 아무도 말하지 않은 "Please continue."라는 어시스턴트 메시지를 넣을 수 있습니다.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html',
};

function steps({ mends, framework }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    `같은 역할의 이웃 메시지를 콘텐츠 블록이 여러 개인 메시지 하나로 합치고, 도구 결과를 맨 앞에 두세요.${framework(' 일반 텍스트라면 LangChain JS의 `mergeMessageRuns(messages)`가 합쳐 줍니다.')}`,
    mends('아무것도 잃지 않고 자동으로 합치고 알려 줍니다.'),
    framework(
      'LiteLLM 프록시에서 `modify_params: true`를 쓰면 지어낸 어시스턴트 메시지가 사이에 들어갈 수 있으니 직접 합치세요.',
    ),
  ];
}
