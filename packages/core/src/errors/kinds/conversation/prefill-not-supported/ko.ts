import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';

/** The remedy in Korean. */
export const prefillNotSupported: Remedy = {
  title: '모델이 어시스턴트 메시지로 끝나는 대화를 받지 않습니다',
  meaning:
    '대화가 어시스턴트 메시지로 끝납니다. Claude Opus 4.6, Sonnet 4.6과 그 이후 모델은 모두 이를 거부합니다. 추론만 있는 어시스턴트 메시지나 도구 호출 뒤에 붙은 텍스트도 같은 문장으로 거부됩니다.',
  steps: () => [
    '대화를 사용자 메시지나 도구 결과로 끝내세요. 끊긴 답변을 이어 가려면 사용자 메시지로 요청하세요.',
    '의도한 프리필(`{`, 라벨 등)은 지시문, 도구, 출력 스키마로 바꾸세요. AI SDK는 `Output.object(...)`, LangChain은 `withStructuredOutput(...)`입니다.',
    '추론만 있는 저장된 어시스턴트 메시지는 지우고, 텍스트는 도구 호출 뒤가 아니라 앞에 두세요.',
    '모델을 `withCaprock(...)`으로 감싸세요. 이어 달라는 사용자 메시지를 추가하고 알려 줍니다. Claude 4.5 모델은 아직 프리필을 받습니다.',
  ],
  variants: {
    langchain: () => [
      '메시지 목록이 `HumanMessage`나 `ToolMessage`로 끝나게 하세요. 답을 이어 가려면 `HumanMessage`로 요청하세요.',
      '프리필 대신 `model.withStructuredOutput(schema)`를 쓰거나 형식을 시스템 프롬프트에 적으세요.',
      '모델을 `withCaprock(model)`으로 감싸세요. 이어 달라는 사용자 메시지를 넣고 알려 줍니다.',
    ],
    'ai-sdk': () => [
      '`messages`가 `user`나 `tool` 역할의 메시지로 끝나게 하세요.',
      '프리필 대신 `output: Output.object({ schema })`를 쓰거나 형식을 `system`에 적으세요.',
      '프로바이더를 `withCaprock(...)`으로 감싸세요. 이어 달라는 사용자 메시지를 넣고 알려 줍니다.',
    ],
    'aws-sdk': stepsInKorean.awsSdk(({ mends }) => [
      '`messages`가 `user` 역할의 메시지로 끝나게 하세요. 답을 이어 가려면 그 메시지에서 요청하세요.',
      '프리필 대신 형식을 `system`에 적거나, 원하는 값을 입력으로 받는 도구를 `toolConfig`에 넣으세요.',
      mends('이어 달라는 사용자 메시지를 넣고 알려 줍니다.'),
    ]),
    litellm: () => [
      '클라이언트가 대화를 사용자 메시지나 도구 결과로 끝내게 하세요.',
      '`modify_params: true`는 모든 모델에서 마지막 어시스턴트 메시지 뒤에 "Please continue."라는 사용자 메시지를 붙입니다. 프리필을 받는 Claude 4.5에서는 일부러 넣은 프리필을 망칩니다.',
    ],
  },
  link: 'https://platform.claude.com/docs/en/about-claude/models/migration-guide',
};
