import type { Remedy } from '../../../types.ts';

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
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html',
};
