import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const firstMessageNotUser: Remedy = {
  title: '첫 메시지가 사용자 메시지가 아닙니다',
  meaning:
    '시스템 프롬프트 다음에 어시스턴트 메시지나 도구 결과로 대화가 시작합니다. Bedrock은 사용자 메시지가 먼저 오기를 요구합니다. 사용자 메시지가 하나도 없을 때도 같은 문장이 나옵니다.',
  steps: stepsInKorean.general(steps),
  variants: {
    langchain: () => [
      '대화 기록이 사용자 메시지에서 시작하도록 하세요: `trimMessages(messages, { startOn: "human", includeSystem: true, ... })`.',
      '어시스턴트 인사말을 지우지 말고 그 앞에 `HumanMessage`를 넣으세요.',
      '모델을 `withCaprock(model)`으로 감싸세요. 앞에 짧은 사용자 메시지를 자동으로 넣고 알려 줍니다.',
    ],
    'aws-sdk': stepsInKorean.awsSdk(steps),
    litellm: () => [
      '사용자 메시지부터 시작하는 기록을 보내세요. 마지막 N개만 남기는 클라이언트는 엉뚱한 곳을 자릅니다.',
      '또는 `config.yaml`에 `litellm_settings: { modify_params: true }`를 넣으세요. 그러면 LiteLLM이 어시스턴트 메시지 앞에 "Please continue."라는 사용자 메시지를 지어내고 아무에게도 알리지 않습니다.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html',
};

function steps({ mends, framework }: StepWords): readonly string[] {
  return [
    '시스템 프롬프트 다음의 첫 메시지를 사용자 메시지로 만드세요. 어시스턴트의 인사말은 지우지 말고 그 앞에 사용자 메시지를 두세요.',
    `창이나 요약으로 기록을 자른다면 사용자 메시지에서 시작하게 하세요.${framework(' LangChain JS에서는 `trimMessages(messages, { startOn: "human", ... })`를 씁니다.')}`,
    '시스템 지시는 첫 메시지가 아니라 시스템 프롬프트로 전달하세요.',
    mends(
      `짧은 사용자 메시지를 앞에 자동으로 넣고 알려 줍니다.${framework(' AI SDK에서는 `preparePrompt(messages)`를 호출에 펼쳐 넣으세요.')}`,
    ),
  ];
}
