import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';

/** The remedy in Korean. */
export const noUserMessage: Remedy = {
  title: '사용자 메시지가 없습니다',
  meaning:
    '보낼 메시지가 시스템 메시지뿐이거나 하나도 없습니다. Bedrock의 Claude는 사용자 메시지에 답하므로 최소 하나가 필요합니다.',
  steps: () => [
    '답을 원하는 내용을 사용자 메시지로 추가하세요. 시스템 프롬프트는 그대로 두면 됩니다.',
    '대화 기록을 줄이는 코드(메모리 창, 요약, 필터)가 사용자 메시지를 모두 지우지 않았는지 확인하세요.',
    '모델을 `withCaprock(...)`으로 감싸세요. 사용자 메시지를 자동으로 추가하고 알려 줍니다. AI SDK의 `ai`는 빈 목록을 모델에 보내기 전에 거부하므로 `preparePrompt(messages)`를 호출에 펼쳐 넣으세요.',
    'LiteLLM 프록시를 쓴다면 `litellm_settings`의 `modify_params: true`는 "Please continue."를 대신 보냅니다. 직접 쓴 메시지를 권장합니다.',
  ],
  variants: {
    langchain: () => [
      '`SystemMessage` 옆에 `new HumanMessage(...)`를 하나 이상 넣으세요. 프롬프트 템플릿에는 `human` 항목이 필요합니다.',
      '`trimMessages(...)`와 메모리를 확인하세요. `startOn: "human"`에 창이 작으면 시스템 메시지만 남을 수 있습니다.',
      '모델을 `withCaprock(model)`으로 감싸세요. 사용자 메시지를 자동으로 추가하고 알려 줍니다.',
    ],
    'ai-sdk': () => [
      '`prompt`를 주거나 `messages`에 `user` 역할의 메시지를 넣으세요. `system`만으로는 질문이 되지 않습니다.',
      '`preparePrompt(messages)`를 호출에 펼쳐 넣으세요. `ai`는 빈 목록을 모델과 Caprock에 닿기 전에 거부합니다.',
      '프로바이더를 `withCaprock(...)`으로 감싸세요. 사용자 메시지를 자동으로 추가하고 알려 줍니다.',
    ],
    'aws-sdk': stepsInKorean.awsSdk(({ mends }) => [
      '`messages`에 `user` 역할의 메시지를 넣으세요. `system`만으로는 질문이 되지 않습니다.',
      '대화 기록을 줄이는 코드가 사용자 메시지를 모두 지우지 않았는지 확인하세요.',
      mends('사용자 메시지를 자동으로 추가하고 알려 줍니다.'),
    ]),
    litellm: () => [
      '클라이언트에서 사용자 메시지를 보내세요. 사용자의 뜻을 지키는 방법은 이것뿐입니다.',
      '또는 `config.yaml`에 `litellm_settings: { modify_params: true }`를 넣으세요(Python에서는 `litellm.modify_params = True`). 그러면 LiteLLM이 "Please continue."라는 사용자 메시지를 지어내고 아무에게도 알리지 않습니다.',
      '시스템 메시지만 있는 대화는 2025년 12월 이후의 LiteLLM에서만 이렇게 처리됩니다. 그 이전 버전은 업데이트하세요.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html',
};
